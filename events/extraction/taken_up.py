"""A definite noun that takes up what was just told: "The summit ended …", "… called the move illegal"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from events.coding.trigger import Trigger
from events.extraction.anatomy import anatomy
from events.extraction.grammar import Grammar
from events.extraction.happening import Happening, inherited
from events.extraction.parties import Party, parties
from events.extraction.reading import Reading
from events.extraction.sentence import Sentence, words
from events.extraction.triggers import with_triggers
from events.model import Role, Type

__all__ = ["taken_up"]

#: The noun stands among the first words of the sentence, or among those that follow a verb of judgement.
_OPENING = 5
_FIRST = 20


def taken_up(sentence: Sentence, before: Sequence[Happening], reading: Reading) -> list[Happening]:
    """The event of an undated sentence whose subject takes up one of those told before, nearest first."""
    noun = _subject(sentence, reading)
    if noun is None:
        return []
    anchor = next((told for told in before if _fits(noun[2], told, reading)), None)
    if anchor is None:
        return []
    sentence = with_triggers(sentence, reading)
    verb = _verb(noun, sentence.triggers, reading.grammar)
    if verb is None or verb.negated:
        return []
    trigger = replace(verb, start=min(noun[0], verb.start), text=sentence.text[min(noun[0], verb.start) : verb.end])
    aspect = verb.text.split()[0].lower() in reading.grammar.verbs.aspect
    if anchor.trigger is not None and (aspect or trigger.type is Type.OTHER):
        trigger = replace(trigger, type=anchor.trigger.type, rule="takes up an event told before")
    scope = sentence.body, len(sentence.text)
    own = parties(sentence, trigger, scope, reading)
    return [
        Happening(
            sentence,
            trigger,
            inherited(anchor.days, f"as “{sentence.text[noun[0] : noun[1]]}” was dated before"),
            None,
            scope,
            tuple(own or _passed_on(anchor, noun)),
            anatomy(sentence, reading.grammar),
        )
    ]


def _verb(noun: tuple[int, int, str], triggers: Sequence[Trigger], grammar: Grammar) -> Trigger | None:
    """What the noun's happening did, told behind the noun or, where verbs come first, in front of it."""
    least = 0 if grammar.order.verb_first else noun[1]
    return next((trigger for trigger in triggers if trigger.end > least and grammar.verbs.told(trigger)), None)


def _subject(sentence: Sentence, reading: Reading) -> tuple[int, int, str] | None:
    """A definite event noun that opens the sentence: its offsets with its article, and the noun."""
    if reading.grammar.order.unspaced:
        return _unspaced_subject(sentence, reading)
    phrases, takers = reading.grammar.phrases, reading.grammar.nouns.takers
    if not (phrases.definite_behind or phrases.definite_prefixes):  # most sentences open with another word
        first = sentence.text[sentence.body : sentence.body + _FIRST].lower().split(None, 1)
        if not first or first[0] not in phrases.definite:
            return None
    opening = [word for word in words(sentence.text) if word.start >= sentence.body][: _OPENING + 1]
    for place, word in enumerate(opening[:_OPENING]):
        if word.low in takers:
            behind = any(other.low in phrases.definite_behind for other in opening[place + 1 : place + 3])
            before = place > 0 and opening[0].low in phrases.definite
            if before or behind or word.low.startswith(phrases.definite_prefixes):
                return opening[0].start if before else word.start, word.end, word.low
    return None


def _unspaced_subject(sentence: Sentence, reading: Reading) -> tuple[int, int, str] | None:
    """The same in Chinese and Japanese, where a noun of an event that opens the sentence is definite as it stands."""
    rest = sentence.text[sentence.body :]
    for opener in (*sorted(reading.grammar.phrases.definite, key=len, reverse=True), ""):
        if rest.startswith(opener):
            nouns = sorted(reading.grammar.nouns.takers, key=len, reverse=True)
            noun = next((noun for noun in nouns if rest.startswith(noun, len(opener))), None)
            if noun is not None:
                return sentence.body, sentence.body + len(opener) + len(noun), noun
    return None


def _fits(noun: str, told: Happening, reading: Reading) -> bool:
    """True when the noun can name what was told."""
    return told.trigger is not None and noun in reading.grammar.nouns.anchors.get(told.trigger.type.value, ())


def _passed_on(anchor: Happening, noun: tuple[int, int, str]) -> list[Party]:
    """The parties of the event that is taken up; the noun stands for them."""
    return [
        Party(
            party.mention._replace(
                start=noun[0],
                end=noun[1],
                text="",
                use="pronoun",
                rule="party of the event that is taken up",
            ),
            Role.PARTY if party.role is Role.PARTY else party.role,
        )
        for party in anchor.parties
    ]
