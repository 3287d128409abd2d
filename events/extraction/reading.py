"""Reading an article: its sentences with the dates and actors in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from events.actors import find_actors
from events.actors.mention import ActorMention
from events.dates import find_dates
from events.dates.mention import DateMention
from events.extraction.dateline import story_start
from events.extraction.language import Grammar, grammar
from events.extraction.sentence import Sentence
from events.extraction.topic import topics
from events.extraction.undated import settled
from events.model import Article
from events.text import boilerplate, detect, sentences

__all__ = ["Reading", "read"]

#: The word that tells a clock from a place is this near, in characters.
_CLOCK = 12

Found = TypeVar("Found", DateMention, ActorMention)


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as the later stages see it."""

    article: Article
    language: str
    grammar: Grammar
    sentences: tuple[Sentence, ...]
    topics: tuple[ActorMention, ...] = ()
    """A mention of each country that the article is about."""


def read(article: Article) -> Reading:
    """Sentences in text order, boilerplate left out."""
    text = article.text
    language = article.language or detect(text)
    dates = settled(find_dates(text, article.published, language), article.published)
    actors = find_actors(text, article.published, language)
    found = []
    for start, end in sentences(text, language):
        sentence = text[start:end]
        if not boilerplate(sentence, language):
            found.append((start, end, sentence))
    rules = grammar(language)
    actors = [actor for actor in actors if not _tells_time(actor, text, rules)]
    inside = zip(found, _within(dates, found), _within(actors, found), strict=True)
    told = tuple(
        Sentence(start, end, sentence, story_start(sentence), tuple(when), tuple(who))
        for (start, end, sentence), when, who in inside
    )
    return Reading(article, language, rules, told, topics(told))


def _tells_time(actor: ActorMention, text: str, rules: Grammar) -> bool:
    """True for the place in "Moscow time": it only says which clock."""
    before = text[max(0, actor.start - _CLOCK) : actor.start].lower().split()[-1:]
    after = text[actor.end : actor.end + _CLOCK].lower().split()[:1]
    return bool(rules.clock_before & set(before)) or bool(rules.clock_after & {word.strip(".,;") for word in after})


def _within(mentions: Sequence[Found], spans: Sequence[tuple[int, int, str]]) -> Iterator[list[Found]]:
    """For each span the mentions that lie in it, counted from its start; both in text order."""
    position = 0
    for start, end, _ in spans:
        while position < len(mentions) and mentions[position].start < start:
            position += 1
        inside = []
        while position < len(mentions) and mentions[position].start < end:
            mention = mentions[position]
            if mention.end <= end:
                inside.append(replace(mention, start=mention.start - start, end=mention.end - start))
            position += 1
        yield inside
