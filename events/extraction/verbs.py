"""What happens in a sentence: the lexicon's triggers, and finite verbs that the lexicon does not know.

"resigned", "collapsed" and "took effect" have no PLOVER root, and are events all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from events.coding import find_triggers
from events.coding.trigger import Tense, Trigger
from events.extraction.forms import form
from events.extraction.grammar import Grammar, grammar
from events.extraction.sentence import Word, words, words_between
from events.model import Type

__all__ = ["happenings"]

_DETERMINERS = frozenset("a an the this that these those his her its their our my no any some each every of to".split())
_MODALS = {"will": "future", "would": "future", "shall": "future", "could": "", "should": "", "may": "", "might": "",
           "must": "", "did": "past", "does": "present", "do": "present"}  # fmt: skip
#: at most so many words lie between a verb and the noun that says what it means ("launched an armed assault")
_NEAR = 5
_ENDINGS = ("ed", "ing")
_QUOTES = ('"', "“", "”", "«", "»")


@lru_cache(maxsize=128)
def happenings(text: str, language: str) -> tuple[Trigger, ...]:
    """All triggers of a sentence in text order, without overlaps; guessed verbs are OTHER and weigh little."""
    tokens, rules = words(text), grammar(language)
    forms = _guesses(tokens, text, rules)
    found = sorted(map(_typed, find_triggers(text, language)), key=lambda trigger: trigger.start)
    found = [trigger for trigger in found if not (trigger.faint and trigger.part == "noun")]
    found = [trigger for trigger in found if not _restates(trigger, found, tokens, rules)]
    known = [_tensed(trigger, forms, rules) for trigger in found if not _rootless(trigger)]
    guessed = [verb for verb in forms if not _covered(verb, found)]
    guessed += [_tensed(trigger, forms, rules) for trigger in found if _rootless(trigger)]
    return tuple(sorted(_joined(known, guessed, text, rules), key=lambda trigger: trigger.start))


def _typed(trigger: Trigger) -> Trigger:
    """A trigger too weak for a type of its own has that of the happening it names; to step down is no concession."""
    if trigger.faint:
        return replace(trigger, type=Type.OTHER, base=Type.OTHER)
    weak = trigger.type is Type.OTHER and trigger.base not in (Type.OTHER, Type.CONCEDE)
    return replace(trigger, type=trigger.base) if weak else trigger


def _restates(noun: Trigger, found: Sequence[Trigger], tokens: Sequence[Word], grammar: Grammar) -> bool:
    """True for the noun in "said in a statement", which tells nothing that its verb does not."""
    if noun.part != "noun" or noun.type is not Type.STATEMENT:
        return False
    for verb in found:
        if verb.part == "verb" and verb.type is Type.STATEMENT and verb.end <= noun.start:
            between = [word.low for word in tokens if verb.end <= word.start and word.end <= noun.start]
            if between[:1] and between[0] in grammar.timing.prepositions and len(between) <= _NEAR:
                return True
    return False


def _rootless(trigger: Trigger) -> bool:
    """A verb that a table of words lists without a root: no more than a verb known by its form."""
    rootless = trigger.faint or trigger.language != "en"
    return rootless and trigger.base is Type.OTHER and trigger.part == "verb"


def _tensed(trigger: Trigger, forms: Sequence[Trigger], grammar: Grammar) -> Trigger:
    """A verb of a table of words in the tense of its form."""
    if trigger.tense or trigger.part != "verb" or trigger.language == "en":
        return trigger
    endings = grammar.verbs.endings
    short = bool(endings.past) and trigger.text.split()[0].lower().endswith(endings.past)
    if (endings.perfect(trigger.text) or short) and not trigger.modality:
        return replace(trigger, tense="past")
    tense = next(
        (verb.tense for verb in forms if trigger.start <= verb.start < trigger.end and verb.tense), trigger.tense
    )
    return replace(trigger, tense=tense)


def _guesses(tokens: Sequence[Word], text: str, grammar: Grammar) -> list[Trigger]:
    """Words in the form of a finite verb."""
    found: list[Trigger] = []
    irregular, nouns = grammar.verbs.irregular, grammar.nouns.happenings
    english, before = bool(grammar.verbs.past), ""
    for number, word in enumerate(tokens):
        low = word.low
        if english:
            likely = low.endswith(_ENDINGS) or low in irregular or before in _MODALS
            tense = _finite(low, before, grammar) if likely else None
            before = low if low != "may" else text[word.start : word.end]  # "May" is no verb
        else:
            tense = form(number, tokens, text, grammar)
        if tense is None and low not in nouns:
            continue
        part = text[word.start : word.end]
        if tense is not None:
            found.append(Trigger(word.start, word.end, part, Type.OTHER, tense=tense, weight=0.4, rule="finite verb"))
        else:
            found.append(Trigger(word.start, word.end, part, Type.OTHER, "noun", weight=0.3, rule="noun of an event"))
    return found


def _finite(word: str, before: str, grammar: Grammar) -> Tense | None:
    """The tense of a word that is a finite verb or a participle after an auxiliary; None for all others."""
    verbs = grammar.verbs
    if word in grammar.joints.linking or word in verbs.light or word in verbs.auxiliaries or before in _DETERMINERS:
        return None
    if before in _MODALS and word.isalpha() and word not in ("not", "also"):
        return "future" if _MODALS[before] == "future" else "present"
    if word in verbs.past:
        return "past"
    if word.endswith("ed") and len(word) > 4 and word.isalpha() and word not in verbs.not_verbs:
        return "past"
    if before in verbs.auxiliaries and (word in verbs.participles or (word.endswith("ing") and len(word) > 5)):
        return "past" if before in ("had", "has", "have", "was", "were", "been") else "present"
    return None


def _covered(verb: Trigger, known: Sequence[Trigger]) -> bool:
    return any(verb.start < other.end and other.start < verb.end for other in known)


def _joined(known: Sequence[Trigger], guessed: Sequence[Trigger], text: str, grammar: Grammar) -> list[Trigger]:
    """Guessed verbs joined with the noun of the lexicon that they carry ("shelling resumed"), and all others."""
    free, out, tokens = list(guessed), [], words(text)
    for trigger in known:
        partner = next((verb for verb in free if _carries(verb, trigger, tokens, grammar)), None)
        if trigger.part != "noun" or partner is None:
            out.append(trigger)
            continue
        free.remove(partner)
        start, end = min(trigger.start, partner.start), max(trigger.end, partner.end)
        tense = trigger.tense or partner.tense
        out.append(replace(trigger, start=start, end=end, text=text[start:end], part="verb", tense=tense))
    return out + free


def _carries(verb: Trigger, noun: Trigger, tokens: Sequence[Word], grammar: Grammar) -> bool:
    """True when only a few words, none of them a mark or a conjunction, lie between them."""
    left, right = min(verb.end, noun.end), max(verb.start, noun.start)
    between = [word.low for word in words_between(tokens, left, right)]
    limit = _NEAR if verb.start < noun.start else 2
    return len(between) <= limit and not any(
        word in grammar.joints.linking or not (word[0].isalnum() or word in _QUOTES) for word in between
    )
