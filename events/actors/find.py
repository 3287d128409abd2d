"""Find the actors of a text: propose names, settle what they mean here, join them with their offices, refer back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from events.actors.entry import Entry, Sort
from events.actors.grammar import grammar
from events.actors.lexicon import LANGUAGES, gazetteer
from events.actors.mention import ActorMention
from events.actors.namesakes import settle
from events.actors.pairs import pairs
from events.actors.proposals import propose
from events.actors.reading import Proposal, Reading, Scene, mention
from events.actors.references import refer
from events.actors.surnames import Introduced, introduced, person
from events.actors.titles import entitle
from events.actors.uses import use
from events.actors.words import Words

__all__ = ["find_actors"]


_PEOPLE = frozenset([Sort.PERSON, Sort.SURNAME])


def find_actors(text: str, on: date | None = None, language: str = "en") -> list[ActorMention]:
    """Every mention of an actor in a text, in text order and without overlaps.

    `on` is the day as of which people and offices are read; `language` is ISO 639-1, and a language without tables
    is read as English.
    """
    spoken = language if language in LANGUAGES else "en"
    scene = Scene(Words(text, spoken), gazetteer(spoken), grammar(spoken), on)
    proposals = propose(scene)
    named = _read(settle(proposals, scene), scene)
    together = pairs([(proposal.first, proposal.last) for proposal in proposals], scene)
    readings = sorted([*named, *together], key=lambda reading: reading.first)
    return [mention(reading, scene.words) for reading in refer(entitle(readings, scene), scene)]


def _read(proposals: list[Proposal], scene: Scene) -> Iterator[Reading]:
    known = introduced(proposals, scene)
    for proposal in proposals:
        entry = _entry(proposal, scene, known)
        if entry is not None:
            people, name = (proposal.entries, proposal.first) if proposal.sort in _PEOPLE else ((), -1)
            way, rule = use(proposal, entry.actor, scene), entry.sort.value
            yield Reading(proposal.first, proposal.last, entry.actor, entry.sort, way, rule, "", people, name)


def _entry(proposal: Proposal, scene: Scene, known: Introduced) -> Entry | None:
    if proposal.sort in _PEOPLE:
        return person(proposal, scene, known)
    return next(entry for entry in proposal.entries if entry.sort is proposal.sort)
