"""From a text to its date mentions: what the words mean by themselves, then what they mean here.

text → runs → proposals → answers in reading order → mentions
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache

from events.dates.answer import Answer
from events.dates.compared import compares
from events.dates.context import Context
from events.dates.fold import folded, lowered
from events.dates.grammar import Cascade, Proposal, propose
from events.dates.lexicon import Lexicon, lexicon
from events.dates.mention import DateMention
from events.dates.narrative import is_narrative
from events.dates.point import Point
from events.dates.rules import RULES
from events.dates.scan import ECHO, Run, Token, runs
from events.dates.tense import Tenses
from events.model import DateSource
from events.text import detect

__all__ = ["find_dates"]

#: figures for so long are compared with the year before, not with a quarter
LONG_PERIODS = frozenset(("P6M", "P9M", "P1Y", "P52W"))

#: the rule's name where "since" only compares: such a date is closed, and nothing happened on it
COMPARED = "since compared"


def find_dates(text: str, published: date | None = None, language: str | None = "en") -> list[DateMention]:
    """Every expression of time in a text, in order, without overlaps.

    Args:
        text: any text; offsets of the mentions count its characters.
        published: its publication date. Without it, and without a date in the text to count from, relative
            mentions have an empty value: today is never assumed.
        language: ISO 639-1, with a region or without; None to have it detected.
    """
    plain = folded(text)
    low = lowered(plain)
    words = lexicon(language or detect(text))
    language = words.language
    found = list(_found(plain, low, words))
    day = Point.of_day(published) if published else None
    at = Context(Tenses(low, language), day, is_narrative([p.meaning for _, _, p in found], day))
    mentions = []
    for start, end, proposal in found:
        at.start, at.end = start, end
        answer = proposal.meaning.answer(at)
        if answer is None:
            continue
        if answer.at is not None and answer.source is not DateSource.REFERENCE:
            at.follow(answer.at, answer.source)
        elif answer.value in LONG_PERIODS:
            at.period = day.to("year") if day else None
        if proposal.since and compares(low, start, language):
            proposal = replace(proposal, since=False, rule=COMPARED)
        mentions.append(_mention(text, start, end, answer, proposal))
    return mentions


def _found(plain: str, low: str, words: Lexicon) -> Iterator[tuple[int, int, Proposal]]:
    """What the words of a text propose, and where; the same expression over and over says nothing more."""
    again, reach, before = 0, 0, ""
    for run in runs(plain, low, words):
        for proposal in _proposals(run.tokens, run.before, run.after, words.language):
            start, end = run.start + proposal.start, run.start + proposal.end
            said = low[start:end]
            again = again + 1 if said == before and start - reach <= 1 else 0
            before, reach = said, end
            if again < ECHO:
                yield start, end, proposal


@lru_cache(maxsize=8192)
def _proposals(tokens: tuple[Token, ...], before: str, after: str, language: str) -> tuple[Proposal, ...]:
    """What the rules make of a run; the same words are parsed once."""
    return tuple(propose(Run(0, 0, tokens, before, after), _cascade(language)))


@cache
def _cascade(language: str) -> Cascade:
    """The rules of all languages and those of this one's word orders."""
    orders = lexicon(language).options.get("orders", ())
    return Cascade(rule for rule in RULES if rule.serves(orders))


def _mention(text: str, start: int, end: int, answer: Answer, proposal: Proposal) -> DateMention:
    return DateMention(
        start=start,
        end=end,
        text=text[start:end],
        type=answer.type,
        value=answer.value,
        mod=answer.mod,
        first=answer.first,
        last=None if proposal.since else answer.last,
        precision=answer.precision,
        source=answer.source,
        time=answer.time,
        rule=proposal.rule,
        readings=answer.readings,
    )
