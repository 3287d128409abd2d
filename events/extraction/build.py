"""From a dated happening in a sentence to an event with its proof."""

from __future__ import annotations

from collections.abc import Sequence

from events.extraction.confidence import confidence
from events.extraction.happening import Happening
from events.extraction.kinds import kind_of
from events.extraction.parties import HITS, Party, event_actors
from events.extraction.place import place_of
from events.extraction.reading import Reading
from events.extraction.sentence import words
from events.extraction.titles import title
from events.model import ActorSpan, Event, Evidence, Role, Type, digest

__all__ = ["build"]


def build(told: Happening, reading: Reading) -> Event:
    """The event; its id depends on the article, the sentence, the trigger and the days alone."""
    sentence, days, trigger = told.sentence, told.days, told.trigger
    parties = (*told.parties, *_topical(told, reading))
    actors = event_actors(parties)
    doers = [party.mention for party in told.parties if party.role is Role.SOURCE]
    proof = _evidence(told, parties, reading)
    return Event(
        id=digest(proof.article, sentence.start, trigger.start if trigger else -1, days.first, days.last),
        title=title(trigger, told.scope, told.built, doers),
        start=days.first,
        end=days.last,
        precision=days.precision,
        edtf=days.edtf,
        date_source=days.source,
        type=proof.type,
        kind=kind_of(trigger, days, reading.article.published, words(sentence.text), reading.grammar),
        actors=actors,
        evidence=(proof,),
        confidence=confidence(days, trigger, len({actor.principal for actor in actors}), told.cost),
        time=days.time,
        place=place_of(sentence, trigger, told.scope, reading.grammar),
    )


def _topical(told: Happening, reading: Reading) -> tuple[Party, ...]:
    """The country that the article is about, for an event that names nobody, or befalls a place and names no country.

    No words of the sentence name it: its span has no width.
    """
    countries = any(party.mention.actor.country for party in told.parties)
    befalls = told.trigger is not None and told.trigger.type in HITS and not countries
    if not reading.topics or (told.parties and not befalls):
        return ()
    at = told.scope[0]
    mention = reading.topics[0]._replace(start=at, end=at, text="", rule="what the article is about")
    return (Party(mention, Role.TARGET if told.parties else Role.PARTY),)


def _evidence(told: Happening, parties: Sequence[Party], reading: Reading) -> Evidence:
    article, sentence, trigger, span = reading.article, told.sentence, told.trigger, told.date_span
    shift = sentence.start
    return Evidence(
        article=reading.name,
        sentence=sentence.text,
        start=sentence.start,
        end=sentence.end,
        trigger=trigger.text if trigger else "",
        date_text=sentence.text[span[0] : span[1]] if span else "",
        date_start=shift + span[0] if span else None,
        date_end=shift + span[1] if span else None,
        url=article.url,
        source=article.source,
        published=article.published,
        language=reading.language,
        actors=tuple(_span(party, shift) for party in parties),
        first=told.days.first,
        last=told.days.last,
        type=trigger.type if trigger else Type.OTHER,
        date_source=told.days.source,
        date_rule=told.days.rule,
        type_rule=trigger.rule if trigger else "",
    )


def _span(party: Party, shift: int) -> ActorSpan:
    mention = party.mention
    return ActorSpan(shift + mention.start, shift + mention.end, mention.actor.id, mention.rule, party.role)
