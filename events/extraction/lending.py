"""Days that one clause lends another: "have resigned since protests began in March", "a day after envoys met"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from events.coding.trigger import Trigger
from events.dates.mention import DateMention
from events.extraction.anatomy import Anatomy
from events.extraction.around import Around
from events.extraction.attach import Dated
from events.extraction.calendar import Length, length, moved, unit_around
from events.extraction.days import Days
from events.extraction.frames import Mark
from events.extraction.sentence import Sentence, Word
from events.model import DateSource, Precision, Type

__all__ = ["lent"]

#: What these triggers say is too thin to stand without a date of its own.
_PLAIN = frozenset((Type.STATEMENT, Type.OTHER))
_COMMAS = frozenset("，,")
#: An auxiliary and an adverb stand at most before a verb that "and" adds to another.
_ADDED = 2
#: So many characters stand at most between a subject and its verb in a clause that only a comma parts.
_BESIDE = 6
#: An auxiliary stands at most so many words before its verb ("have, it is said, resigned").
_AUXILIARY = 3


def lent(sentence: Sentence, dated: Sequence[Dated], built: Anatomy, published: date | None) -> list[Dated]:
    """Further dated triggers of a sentence, in no particular order."""
    taken = {item.trigger for item in dated}
    free = [trigger for trigger in sentence.triggers if trigger not in taken]
    found = [
        *_since(dated, free, built),
        *_when(dated, free, built),
        *_apart(sentence, dated, free, built, published),
    ]
    taken |= {item.trigger for item in found}
    return [*found, *_shared(sentence, dated, [trigger for trigger in free if trigger not in taken], built)]


def _since(dated: Sequence[Dated], free: Sequence[Trigger], built: Anatomy) -> Iterator[Dated]:
    """What has gone on since a dated beginning: open, from its first day."""
    openers = built.grammar.frames.words("since")
    for item in dated:
        opener = next((word for word in built.tokens if word.low in openers and _opens(word, item, built)), None)
        if opener is None or item.mark.days.last is None:
            continue
        perfect = [trigger for trigger in free if _perfect(trigger, built)]
        left = [trigger for trigger in perfect if trigger.end <= opener.start]
        right = [trigger for trigger in perfect if trigger.start >= item.mark.end]
        if left or right:
            trigger = left[-1] if left else right[0]
            days = item.mark.days.spanning(item.mark.days.first, None, "since its beginning")
            yield Dated(trigger, Mark(item.mark.start, item.mark.end, days), item.cost)


def _when(dated: Sequence[Dated], free: Sequence[Trigger], built: Anatomy) -> Iterator[Dated]:
    """What a relative clause tells of the date: "until 2014, when Ruritania annexed …"."""
    for item in dated:
        if item.trigger is None or item.trigger.part != "verb":
            continue
        following = [word for word in built.tokens if word.start >= item.mark.end][:2]
        opener = next((word for word in following if word.low in built.grammar.frames.words("when")), None)
        trigger = next((one for one in free if opener and one.start >= opener.end and one.part == "verb"), None)
        if trigger:
            mark = item.mark
            yield Dated(trigger, Mark(mark.start, mark.end, mark.own or mark.days), 0.0)


def _opens(word: Word, item: Dated, built: Anatomy) -> bool:
    """True when the word opens the clause of a dated trigger."""
    if item.trigger is None or word.end > item.trigger.start:
        return False
    subordinate = built.grammar.joints.subordinate
    return not any(between.low in subordinate for between in built.between(word.end, item.trigger.start))


def _perfect(trigger: Trigger, built: Anatomy) -> bool:
    before = {word.low for word in built.before(trigger.start, _AUXILIARY)}
    inside = {word.low for word in built.between(trigger.start, trigger.end)}
    return trigger.part == "verb" and not trigger.negated and bool((before | inside) & built.grammar.verbs.perfect)


def _apart(
    sentence: Sentence, dated: Sequence[Dated], free: Sequence[Trigger], built: Anatomy, published: date | None
) -> Iterator[Dated]:
    """What lies a length of time before or after the rest of the sentence.

    Counted from the day of the clause before; a single day also from the day of publication, which is when news is.
    """
    for mention in sentence.dates:
        following = [word for word in built.tokens if word.start >= mention.end][:1]
        span, sign = _counted(mention, following, built)
        trigger = next((trigger for trigger in free if following and trigger.start >= following[0].end), None)
        if span is None or not sign or trigger is None:
            continue
        news = published if span.unit == "D" and sign < 0 else None
        base = _base(mention.start, dated) or news
        day = moved(base, span, sign) if base else None
        if day:
            first, last = unit_around(day, span.unit)
            days = Days(day, day, Precision.DAY, "", DateSource.RELATIVE).spanning(
                first, last, "so long before or after"
            )
            yield Dated(trigger, Mark(mention.start, mention.end, days), 0.0)


def _counted(mention: DateMention, following: Sequence[Word], built: Anatomy) -> tuple[Length | None, int]:
    """How far and to which side the other clause lies: "a day after", "au lendemain de"."""
    if mention.type == "DURATION":
        return length(mention.value), _direction(following, built)
    around = Around((), built.sentence.text[mention.end :], built.grammar)
    if not around.counts(mention.text):
        return None, 0
    return Length(1, "D"), -1 if mention.text.lower() in built.grammar.frames.words("day_after") else 1


def _direction(following: Sequence[Word], built: Anatomy) -> int:
    """-1 where the other clause lies before this one ("a day after …"), 1 where it lies after, 0 for neither."""
    if not following:
        return 0
    frames = built.grammar.frames
    if following[0].low in frames.words("after"):
        return -1
    return 1 if following[0].low in frames.words("before") else 0


def _base(offset: int, dated: Sequence[Dated]) -> date | None:
    """The day of the nearest event told before an offset in the sentence."""
    days = [item.mark.days for item in dated if item.mark.end <= offset]
    return days[-1].first if days and days[-1].first == days[-1].last else None


def _subject(opener: Word, trigger: Trigger, sentence: Sentence) -> bool:
    """True when somebody is named between a conjunction and a verb; behind a mere comma right before the verb."""
    named = [actor for actor in sentence.actors if opener.end <= actor.start and actor.end <= trigger.start]
    return bool(named) and (opener.low not in _COMMAS or trigger.start - named[-1].end <= _BESIDE)


def _joining(verb: Trigger, built: Anatomy) -> frozenset[str]:
    """What adds a clause; in Chinese and Japanese a comma does, but behind a verb of saying."""
    commas = built.grammar.order.unspaced and verb.base is not Type.STATEMENT
    return built.grammar.joints.coordinate | (_COMMAS if commas else frozenset())


def _shared(sentence: Sentence, dated: Sequence[Dated], free: Sequence[Trigger], built: Anatomy) -> Iterator[Dated]:
    """A main clause or a verb that "and" adds shares the date of the first.

    "A met B on Monday, and C spoke to D" has a subject of its own there; "A met B on Monday and called for a truce" has
    none, and its verb follows the conjunction.
    """
    for trigger in free:
        item = next((item for item in reversed(dated) if item.trigger and item.trigger.end <= trigger.start), None)
        if item is None or item.trigger is None or trigger.part != "verb" or trigger.type in _PLAIN or trigger.negated:
            continue
        opener = built.clauses.firmest(max(item.trigger.end, item.mark.end), trigger.start)
        word = next((word for word in built.tokens if word.start == opener), None)
        if word is None or word.low not in _joining(item.trigger, built) or trigger.tense != item.trigger.tense:
            continue
        subject = _subject(word, trigger, sentence)
        plain = item.trigger.part == "verb" and word.low in built.grammar.joints.coordinate
        added = plain and len(built.between(word.end, trigger.start)) <= _ADDED
        if (subject or added) and item.mark.end <= word.start:
            yield Dated(trigger, item.mark, item.cost)
