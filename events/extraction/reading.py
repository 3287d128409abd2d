"""Reading an article: its sentences with the dates and actors in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from events.actors import find_actors
from events.actors.mention import ActorMention
from events.dates import find_dates
from events.dates.mention import DateMention
from events.extraction.antecedents import with_antecedents
from events.extraction.dateline import story_start
from events.extraction.grammar import Grammar, grammar
from events.extraction.sentence import Sentence
from events.extraction.topic import topics
from events.extraction.undated import settled
from events.model import Article
from events.text import boilerplate, detect, sentences

__all__ = ["Reading", "read"]

#: What is longer is no sentence.
_LONGEST = 2000
#: The word that tells a clock from a place is this near, in characters.
_CLOCK = 12

#: Datelines stand at the top of an article.
_TOP = 600

Found = TypeVar("Found", DateMention, ActorMention)


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as the later stages see it."""

    article: Article
    name: str
    """The article's id, which costs a digest of its text."""
    language: str
    grammar: Grammar
    sentences: tuple[Sentence, ...]
    topics: tuple[ActorMention, ...] = ()
    """A mention of each country that the article is about."""


def read(article: Article) -> Reading:
    """Sentences in text order, without boilerplate, repetitions, and tables and lists that end in no full stop."""
    text = article.text
    language = article.language or detect(text)
    dates = settled(find_dates(text, article.published, language), article.published)
    actors = find_actors(text, article.published, language)
    found: list[tuple[int, int, str]] = []
    seen: set[str] = set()
    for start, end in sentences(text, language):
        sentence = text[start:end]
        fresh = end - start <= _LONGEST and sentence not in seen
        seen.add(sentence)
        if fresh and not boilerplate(sentence, language):
            found.append((start, end, sentence))
    rules = grammar(language)
    actors = [actor for actor in actors if not _tells_time(actor, text, rules)]
    told = tuple(
        Sentence(
            start,
            end,
            sentence,
            story_start(sentence) if start < _TOP else 0,
            tuple(_date_in(mention, start) for mention in when),
            tuple(_actor_in(mention, start) for mention in who),
        )
        for (start, end, sentence), when, who in zip(found, _within(dates, found), _within(actors, found), strict=True)
    )
    return Reading(article, article.id, language, rules, with_antecedents(told, rules), topics(told))


def _tells_time(actor: ActorMention, text: str, rules: Grammar) -> bool:
    """True for the place in "Moscow time": it only says which clock."""
    if rules.places.clock_before:
        before = text[max(0, actor.start - _CLOCK) : actor.start].lower().split()
        if before and before[-1] in rules.places.clock_before:
            return True
    if not rules.places.clock_after:
        return False
    after = text[actor.end : actor.end + _CLOCK].lower().split(None, 1)
    return bool(after) and after[0].strip(".,;") in rules.places.clock_after


def _within(mentions: Sequence[Found], spans: Sequence[tuple[int, int, str]]) -> Iterator[list[Found]]:
    """For each span the mentions that lie in it; both in text order."""
    position = 0
    for start, end, _ in spans:
        while position < len(mentions) and mentions[position].start < start:
            position += 1
        inside = []
        while position < len(mentions) and mentions[position].start < end:
            if mentions[position].end <= end:
                inside.append(mentions[position])
            position += 1
        yield inside


def _date_in(mention: DateMention, start: int) -> DateMention:
    """The mention with offsets that count from its sentence; written out because `replace` is slow."""
    return DateMention(
        mention.start - start,
        mention.end - start,
        mention.text,
        mention.type,
        mention.value,
        mention.mod,
        mention.first,
        mention.last,
        mention.precision,
        mention.source,
        mention.time,
        mention.rule,
        mention.readings,
    )


def _actor_in(mention: ActorMention, start: int) -> ActorMention:
    """The same for an actor."""
    span = mention.start - start, mention.end - start
    return ActorMention(*span, mention.text, mention.actor, mention.use, mention.rule)
