"""The events that a sentence dates itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from events.coding import roles
from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy, anatomy
from events.extraction.attach import Dated, attach
from events.extraction.attributed import attributed
from events.extraction.frames import Mark, marks
from events.extraction.grammar import Grammar
from events.extraction.happening import Happening
from events.extraction.lending import lent
from events.extraction.parties import parties
from events.extraction.reading import Reading
from events.extraction.reported import occasions, reported
from events.extraction.rivals import rivals
from events.extraction.scope import said, scopes
from events.extraction.sentence import Sentence, Word, words, words_before, words_between
from events.extraction.tense import agreed
from events.extraction.triggers import with_triggers
from events.model import DateSource, Role, Type

__all__ = ["tell"]

#: dates that take their day from other dates
_LEANT = (DateSource.INHERITED, DateSource.REFERENCE)
#: "when" is among so many words and marks after its date ("since 3 May, the day when").
_RELATIVE = 4


def tell(sentence: Sentence, reading: Reading) -> list[Happening]:
    """One happening for each date that belongs to a trigger, or to the sentence as a whole if it names an actor."""
    if not sentence.dates:
        return []
    found = marks(sentence, reading.article.published, reading.grammar)
    if not found and not any(mention.type == "DURATION" for mention in sentence.dates):
        return []
    sentence = with_triggers(sentence, reading)
    built = anatomy(sentence, reading.grammar)
    named = any(actor.start >= sentence.body for actor in sentence.actors)
    attached = attributed(occasions(attach(found, sentence.triggers, built), sentence.triggers), built)
    dated = [_agreed(item, sentence, reading) for item in attached if item.trigger or named]
    dated = [item for item in dated if not _contradicts(item, sentence, reading)]
    dated += lent(sentence, dated, built, reading.article.published)
    return _happenings(sentence, reported(dated, sentence.triggers), built, reading)


def _agreed(item: Dated, sentence: Sentence, reading: Reading) -> Dated:
    """The days in agreement with the verb; "since 3 May, when she left" dates the leaving to that day."""
    mark, grammar = item.mark, reading.grammar
    tokens = words(sentence.text)
    if item.trigger and mark.own and mark.days.last is None:
        following = {word.low for word in words_between(tokens, mark.end, item.trigger.start)[:_RELATIVE]}
        if following & grammar.frames.words("when"):
            return item._replace(mark=Mark(mark.start, mark.end, mark.own))
    before = {word.low for word in words_before(tokens, mark.start, 2)}
    if before & grammar.frames.words("until"):  # what ends there may be yet to end
        return item
    says = item.trigger is not None and item.trigger.base is Type.STATEMENT and item.trigger.part == "verb"
    if says and _in_content(item, tokens, grammar):
        return item
    speech = bool(grammar.nouns.anchors.get(Type.STATEMENT.value, frozenset()) & before)
    spoken = speech or _has_been(item, says, sentence, grammar)
    days = agreed(mark.days, mark.start, item.trigger, reading.article.published, spoken)
    return item if days is mark.days else item._replace(mark=mark._replace(days=days))


def _has_been(item: Dated, says: bool, sentence: Sentence, grammar: Grammar) -> bool:
    """True for a verb that shows no tense and has no word for the future beside it or in its date ("Senin depan")."""
    trigger, days = item.trigger, item.mark.days
    if trigger is None or trigger.part != "verb" or not grammar.verbs.told(trigger):
        return False
    dated = set(sentence.text[item.mark.start : item.mark.end].lower().split())
    return says or (days.recurs is not None and dated.isdisjoint(grammar.frames.words("coming")))


def _in_content(item: Dated, tokens: Sequence[Word], grammar: Grammar) -> bool:
    """True for a date behind the word that opens what is said: the tense of the saying tells nothing of it."""
    end = item.trigger.end if item.trigger else 0
    between = {word.low for word in words_between(tokens, end, item.mark.start)}
    return not between.isdisjoint(grammar.joints.complementizers)


def _contradicts(item: Dated, sentence: Sentence, reading: Reading) -> bool:
    """True for what has happened on a day after publication, and for what is yet to last, counted back."""
    days, trigger, published = item.mark.days, item.trigger, reading.article.published
    if trigger is None or published is None:
        return False
    if days.counted:
        return trigger.tense == "future" or bool(trigger.modality) or _lasts(item, sentence, reading.grammar)
    return trigger.tense == "past" and not trigger.modality and days.first > published and days.source in _LEANT


def _lasts(item: Dated, sentence: Sentence, grammar: Grammar) -> bool:
    """True for a length of time that only says how long, where no word tells that it has gone on ("selama setahun")."""
    tokens = words(sentence.text)
    lasting = {word.low for word in words_before(tokens, item.mark.start, 2)} & grammar.frames.words("lasting")
    return bool(lasting) and grammar.verbs.perfect.isdisjoint(word.low for word in tokens)


def _happenings(sentence: Sentence, dated: Sequence[Dated], built: Anatomy, reading: Reading) -> list[Happening]:
    places = [
        (item.trigger.start, item.trigger.end) if item.trigger else (item.mark.start, item.mark.end) for item in dated
    ]
    told = []
    all_places = [*places, *rivals(sentence, places, built)]
    regions = scopes(all_places, sentence.body, len(sentence.text), built.clauses)
    for item, region in zip(dated, regions, strict=False):
        scope = said(region, item.trigger, sentence, reading.grammar)
        acting, borrow = _acting(sentence, item), scope[0] == region[0]
        spoken = acting is not item.trigger
        who = tuple(parties(sentence, acting, scope, reading, region=region, borrow=borrow, spoken=spoken))
        span = item.mark.start, item.mark.end
        trigger = _to_come(item, reading)
        told.append(Happening(sentence, trigger, item.mark.days, span, scope, who, built, item.cost))
    return _distinct(told)


def _distinct(told: Sequence[Happening]) -> list[Happening]:
    """Without the verbs that tell once more what another of the sentence tells: same days and type, nobody new."""
    kept: list[Happening] = []
    for one in sorted(told, key=lambda one: -len(one.principals)):
        alike = (other for other in kept if one.days == other.days and one.type is other.type)
        if not any(one.principals <= other.principals for other in alike):
            kept.append(one)
    return [one for one in told if any(one is other for other in kept)]


def _to_come(item: Dated, reading: Reading) -> Trigger | None:
    """What is to come on its day is the thing itself: a meeting, not the promise to meet."""
    trigger, published = item.trigger, reading.article.published
    if trigger is None or published is None or trigger.base in (Type.STATEMENT, Type.OTHER):
        return trigger
    planned = trigger.tense == "future" or bool(trigger.modality)
    ahead = item.mark.days.first > published or (planned and (item.mark.days.last or published) >= published)
    return replace(trigger, type=trigger.base) if ahead else trigger


def _acting(sentence: Sentence, item: Dated) -> Trigger | None:
    """The trigger that tells who does what to whom: what is said, where it names both sides, else the trigger."""
    if item.content is None:
        return item.trigger
    sides = {role for _, role in roles(sentence.text, item.content, sentence.actors)}
    return item.content if {Role.SOURCE, Role.TARGET} <= sides else item.trigger
