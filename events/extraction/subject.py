"""The subject of a verb, as a title needs it: where its clause begins, and whom a pronoun or nothing stands for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy
from events.extraction.sentence import Sentence, Word

__all__ = ["clause_start", "subject_of"]

#: A barrier this firm ends the subject's noun phrase.
_FIRM = 0.4
#: An actor so many words and marks before a relative clause is its subject.
_APART = 2
#: A noun phrase is at most so many words long.
_PHRASE = 6


def clause_start(trigger: Trigger, least: int, built: Anatomy, sentence: Sentence) -> int:
    """Where the clause of a trigger begins: behind the last mark or conjunction before it that parts clauses.

    Commas of a list of actors part none, nor does a relative clause that the verb itself has closed.
    """
    spoken_of = next(
        (w for w in reversed(built.between(least, trigger.start)) if w.low in built.grammar.speech.mentioning), None
    )
    if spoken_of is not None:  # "referring to accords signed": what it refers to is the event
        least = spoken_of.end
    places = [place for place in built.clauses.places if least <= place < trigger.start]
    firm = [place for place in places if built.clauses.between(place, place + 1) >= _FIRM]
    for before, place in reversed(list(pairwise([None, *firm]))):
        word = next((word for word in built.tokens if word.start == place), None)
        if word is None:
            return place or least
        lists = _lists(least if before is None else before + 1, word, trigger, sentence, built)
        if not lists and not _closed(word, trigger, built, sentence):
            return word.end
    return least


def _lists(left: int, comma: Word, trigger: Trigger, sentence: Sentence, built: Anatomy) -> bool:
    """True for the comma in "Chad, Peru and Norway voted": actors in the nominative stand on both its sides."""
    if comma.low not in (",", "、", "،"):
        return False
    before = [actor for actor in sentence.actors if left <= actor.start and actor.end == comma.start]
    after = [word for word in built.between(comma.end, trigger.start) if word.low in built.grammar.joints.coordinate]
    following = [actor for actor in sentence.actors if comma.end <= actor.start <= comma.end + 5]
    verbs = any(left <= one.start < comma.start for one in sentence.triggers)
    opening = built.between(left, comma.start)[:1]
    outside = bool(opening) and opening[0].low in built.grammar.timing.prepositions
    return bool(before and after and following) and not verbs and not outside


def _closed(opener: Word, trigger: Trigger, built: Anatomy, sentence: Sentence) -> bool:
    """True for "that" in "a bomb that missed its target killed": its clause has a verb before this one."""
    if opener.low not in built.grammar.joints.relative:
        return False
    preceding = built.before(opener.start, 1)
    inner = [one for one in sentence.triggers if opener.end <= one.start and one.end <= trigger.start]
    joined = any(
        word.low in built.grammar.joints.coordinate or not word.low[0].isalnum()
        for word in built.between(opener.end, trigger.start)
    )
    return bool(inner and preceding) and preceding[0].low[0].isalnum() and inner[0].part == "verb" and not joined


def subject_of(
    sentence: Sentence, trigger: Trigger | None, start: int, built: Anatomy, doers: Sequence[ActorMention]
) -> tuple[str, int]:
    """The subject from before the region, where the region begins with its verb or with "who", and where to go on.

    A pronoun gives way to whom it stands for, where the sentence names them.
    """
    if trigger is None or trigger.part == "noun":
        return "", start
    last = built.before(start, 1)
    if last and last[0].low in built.grammar.speech.mentioning:
        first = built.between(start, trigger.start)[:1]
        return "", first[0].end if first and first[0].low in built.grammar.timing.binding else start
    coordinate = built.grammar.joints.coordinate
    opening = [word for word in built.between(start, trigger.start) if word.low not in coordinate][:1]
    if opening and opening[0].low in built.grammar.phrases.pronouns:
        earlier = [actor for actor in sentence.actors if sentence.body <= actor.start < opening[0].start]
        alone = earlier if len({actor.actor.id for actor in earlier}) == 1 else []
        doer = next((actor for actor in reversed([*alone, *doers]) if actor.end <= opening[0].start), None)
        return (doer.text, opening[0].end) if doer else ("", start)
    return _borrowed(sentence, trigger, start, built, doers), start


def _borrowed(sentence: Sentence, trigger: Trigger, start: int, built: Anatomy, doers: Sequence[ActorMention]) -> str:
    between = [word for word in built.between(start, trigger.start) if word.low not in built.grammar.joints.relative]
    if len(between) > 2 or any(actor.end > start and actor.start < trigger.start for actor in sentence.actors):
        return ""
    near = [actor for actor in sentence.actors if actor.end <= start and len(built.between(actor.end, start)) <= _APART]
    subject = next((actor for actor in reversed([*near, *doers]) if actor.end <= start), None)
    if subject:
        return subject.text
    return _antecedent(sentence, start, built)


def _antecedent(sentence: Sentence, start: int, built: Anatomy) -> str:
    """The noun phrase before a relative clause: "a mission in Syria" of "… revive a mission in Syria, which failed"."""
    linking = built.grammar.joints.relative | built.grammar.joints.subordinate
    before = built.between(sentence.body, start)
    while before and (not before[-1].low[0].isalnum() or before[-1].low in linking):
        before.pop()
    phrase = before[-_PHRASE:]
    articles = [number for number, word in enumerate(phrase) if word.low in built.grammar.phrases.determiners]
    if not phrase or not articles or any(not word.low[0].isalnum() for word in phrase[articles[0] :]):
        return ""
    return sentence.text[phrase[articles[0]].start : phrase[-1].end]
