"""Why an event is what it is, in plain words: which rule dated it, named its actors, typed it and joined it."""

from __future__ import annotations

from collections.abc import Iterator

from events.model import DateSource, Event, EventActor, Evidence

__all__ = ["explain"]

_SOURCES = {
    DateSource.EXPLICIT: "written in full",
    DateSource.RELATIVE: "counted from the publication date",
    DateSource.INHERITED: "taken from what stands near",
    DateSource.REFERENCE: "the date of a known event",
}


def explain(event: Event) -> list[str]:
    """One line for the date, the actors and the type of each piece of evidence, then one for merging and doubts."""
    lines = [line for proof in event.evidence for line in _proof(event, proof)]
    if event.merged:
        score = "" if event.merge_score is None else f", the least alike of them {event.merge_score:.2f}"
        lines.append(f"Merged from {len(event.merged)} mentions{score}.")
    if event.disputed:
        lines.append(f"The sources differ in: {', '.join(event.disputed)}.")
    lines.append(f"Confidence {event.confidence:.2f}.")
    return lines


def _proof(event: Event, proof: Evidence) -> Iterator[str]:
    days = event.edtf if proof.first is None else _days(proof)
    source = proof.date_source or event.date_source
    rule = f" by the rule “{proof.date_rule}”" if proof.date_rule else ""
    if proof.date_text:
        yield f"Dated {days} by the words “{proof.date_text}”{rule}, {_SOURCES[source]}."
    else:
        yield f"Dated {days} without date words of its own{rule}, {_SOURCES[DateSource.INHERITED]}."
    text = proof.sentence
    actors = {actor.id: actor for actor in event.actors}
    for span in proof.actors:
        if span.id in actors:
            words = text[span.start - proof.start : span.end - proof.start]
            named = f"by the words “{words}”" if words else "by no words of the sentence"
            yield f"Actor {_actor(actors[span.id])} {named}{_by(span.rule)}."
    if proof.trigger:
        yield f"Type {proof.type.value} by the words “{proof.trigger}”{_by(proof.type_rule)}."
    else:
        yield f"Type {proof.type.value}: no word of the sentence names a known kind of event."


def _days(proof: Evidence) -> str:
    if proof.last is None:
        return f"from {proof.first} on"
    return f"{proof.first}" if proof.first == proof.last else f"{proof.first} to {proof.last}"


def _actor(actor: EventActor) -> str:
    acting = f" for {actor.country}" if actor.country and actor.country != actor.id else ""
    return f"{actor.name} ({actor.id}{acting}, {actor.role.value})"


def _by(rule: str) -> str:
    return f" by the rule “{rule}”" if rule else ""
