"""A filter in words: what the page says it shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from events.filter.value import Filter
from events.model import Kind

__all__ = ["PHRASES", "sentence"]

_KINDS = {Kind.CORE: "happenings", Kind.STATEMENT: "statements", Kind.REPORTING: "reports", Kind.SCHEDULED: "plans"}
_MOST_LEFT_OUT = 2

Names = Mapping[str, str]
Phrase = Callable[[Filter, Names], str]


def sentence(asked: Filter, names: Names | None = None, count: int | None = None) -> str:
    """Return, for example, "214 events with China and Russia, February 2022, statements left out".

    `names` gives the names of ids and codes; those it lacks stand for themselves. `count` is how many there are.
    """
    noun = "event" if count == 1 else "events"
    what = noun if count is None else f"{count:,} {noun}"
    parts = dict.fromkeys(phrase(asked, names or {}) for phrase in PHRASES.values())
    words = ", ".join([what, *filter(None, parts)])
    return words.replace(f"{what}, with", f"{what} with", 1)


def _joined(values: Sequence[str], word: str, names: Names) -> str:
    *first, last = [names.get(value, value) for value in values]
    return f"{', '.join(first)} {word} {last}" if first else last


def _actor(asked: Filter, names: Names) -> str:
    if not asked.actor:
        return ""
    if asked.match == "only":
        return f"with nobody but {_joined(asked.actor, 'and', names)}"
    return f"with {_joined(asked.actor, 'and' if asked.match == 'all' else 'or', names)}"


def _listed(field: str, pattern: str, word: str = "or") -> Phrase:
    def phrase(asked: Filter, names: Names) -> str:
        values = getattr(asked, field)
        return pattern.format(_joined(values, word, names)) if values else ""

    return phrase


def _kind(asked: Filter, _: Names) -> str:
    missing = [kind for kind in Kind if kind.value not in asked.kind]
    if not asked.kind or not missing:
        return ""
    if len(missing) <= _MOST_LEFT_OUT:
        return f"{_joined([_KINDS[kind] for kind in missing], 'and', {})} left out"
    return f"only {_joined([_KINDS[kind] for kind in Kind if kind.value in asked.kind], 'and', {})}"


def _dates(asked: Filter, _: Names) -> str:
    first, last = asked.from_, asked.to
    if first and last:
        return _period(first, last)
    if first:
        return f"since {_written(first)}"
    return f"until {_written(last)}" if last else ""


def _period(first: date, last: date) -> str:
    if first == last:
        return _written(first)
    after = last + timedelta(days=1) if last < date.max else last
    if first.day == 1 and after.day == 1:
        if (first.year, first.month) == (last.year, last.month):
            return f"{first:%B} {first.year}"
        if first.month == 1 and after.month == 1:
            return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
        return f"{first:%B} {first.year} to {last:%B} {last.year}"
    return f"{_written(first)} to {_written(last)}"


def _written(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _when(pattern: str, value: Callable[[Filter], str]) -> Phrase:
    return lambda asked, _: pattern.format(value(asked)) if value(asked) else ""


#: The words of each parameter; two that share their words (`actor` and `match`, `from` and `to`) say them once.
PHRASES: dict[str, Phrase] = {
    "actor": _actor,
    "match": _actor,
    "not_actor": _listed("not_actor", "without {}"),
    "country": _listed("country", "with someone of {}"),
    "type": _listed("type", "of type {}"),
    "quad": _listed("quad", "of {}"),
    "from": _dates,
    "to": _dates,
    "kind": _kind,
    "precision": _listed("precision", "dated by {}"),
    "source": _listed("source", "told by {}"),
    "language": _listed("language", "told in {}"),
    "confidence": _when("confidence {} or more", lambda asked: f"{asked.confidence:.2f}" if asked.confidence else ""),
    "q": _when("mentioning {}", lambda asked: asked.q),
    "known_by": _when("known by {}", lambda asked: _written(asked.known_by) if asked.known_by else ""),
    "collection": _when("in the collection {}", lambda asked: asked.collection),
}
