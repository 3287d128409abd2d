"""A view of the dashboard as URL query parameters, and back.

The address is the only place where the state of a view is kept, so that copying it shares all of it. Pure and total:
whatever a link says, it is read as far as it means something, and what it does not is named.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Literal
from urllib.parse import urlencode

from events.filter import PARAMETERS, Filter, Ignored, parse, to_params

__all__ = ["COLOURS", "COLUMNS", "LANES", "SCALES", "TABS", "Range", "View", "decode", "encode", "query"]

Range = tuple[datetime, datetime]
Lane = Literal["actor", "country", "type", "source"]
Tab = Literal["", "timeline", "list", "table", "counts", "map", "matrix", "network", "reported", "disputed", "compare"]
Colour = Literal["quad", "type"]
Scale = Literal["number", "share"]

LANES: tuple[Lane, ...] = ("actor", "country", "type", "source")
TABS: tuple[Tab, ...] = (
    *("timeline", "list", "table", "counts", "map", "matrix", "network", "reported", "disputed", "compare"),
)
COLOURS: tuple[Colour, ...] = ("quad", "type")
SCALES: tuple[Scale, ...] = ("number", "share")

#: columns of the table, in their order
COLUMNS: tuple[str, ...] = (
    *("date", "event", "actors", "type", "class", "kind", "countries", "sources", "reported", "confidence", "differ"),
)

#: parameters that begin so are the filter that the other one is compared with: `b.source=Wire`
_OTHER = "b."

_LONGEST = 200
_MOST = 50


@dataclass(frozen=True, slots=True)
class View:
    """What is asked for, and how it is looked at."""

    filter: Filter = field(default_factory=Filter)
    event: str = ""
    """Id of the open event."""
    story: str = ""
    """Id of the article that is read."""
    view: Range | None = None
    """Visible range; None shows all."""
    lane: Lane = "actor"
    pin: tuple[str, ...] = ()
    """Lanes that stand first, in this order."""
    fold: tuple[str, ...] = ()
    """Lanes that are shut."""
    colour: Colour = "quad"
    scale: Scale = "number"
    """Whether counts over time are numbers or shares."""
    sort: str = "date"
    """Column that the table is sorted by; with `-` before it, from last to first."""
    column: tuple[str, ...] = ()
    """Columns that the table shows; empty leaves it to the width of the window."""
    page: int = 0
    """Page of the table; 0 is that of the open event, else the first."""
    other: Filter = field(default_factory=Filter)
    """What the filter is compared with."""
    tab: Tab = ""
    """Empty: the list on a phone, else the timeline."""
    lang: str = ""
    """Language of the names of countries and days; empty follows the browser."""

    def but(self, **changes: Any) -> View:
        """The same view with some fields changed; those of the filter by their own names.

        What changes the rows of the table or their order leads back to page 0.
        """
        own = {item.name for item in fields(View)}
        if changes.keys() - (own - {"filter", "sort"}):
            changes.setdefault("page", 0)
        asked = replace(self.filter, **{name: value for name, value in changes.items() if name not in own})
        return replace(self, **{"filter": asked} | {name: value for name, value in changes.items() if name in own})


def decode(params: Mapping[str, Sequence[str]]) -> tuple[View, tuple[Ignored, ...]]:
    """Return the view that the parameters describe, and the values that mean nothing. Never raises."""
    asked, unread = parse(params)
    other, unread_other = parse({name.removeprefix(_OTHER): params[name] for name in params if name.startswith(_OTHER)})
    ignored = [*unread, *(replace(one, name=_OTHER + one.name) for one in unread_other)]
    found: dict[str, Any] = {}
    for name, (read, _, many) in _OWN.items():
        values = []
        for text in list(params.get(name, ()))[:_MOST]:
            try:
                values.append(read(text))
            except ValueError as error:
                ignored.append(Ignored(name, text, str(error)))
        if values:
            found[name] = tuple(dict.fromkeys(values)) if many else values[-1]
    filters = {parameter.name for parameter in PARAMETERS}
    known = filters | {_OTHER + name for name in filters} | set(_OWN)
    unknown = [name for name in params if name not in known]
    ignored += [Ignored(name, "".join(params[name][:1]), "a parameter of this page") for name in unknown]
    return View(asked, other=other, **found), tuple(ignored)


def encode(view: View) -> dict[str, list[str]]:
    """Return the parameters that `decode` reads as this view; what is as by default is left out."""
    params = to_params(view.filter) | {_OTHER + name: values for name, values in to_params(view.other).items()}
    for name, (_, write, many) in _OWN.items():
        value = getattr(view, name)
        if value != getattr(_DEFAULT, name):
            params[name] = [write(item) for item in (value if many else [value])]
    return params


def query(view: View) -> str:
    """The view as a query string, without its question mark."""
    return urlencode(encode(view), doseq=True)


def _text(value: str) -> str:
    if not value or len(value) > _LONGEST or not value.isprintable():
        raise ValueError(f"1 to {_LONGEST} printable characters")
    return value


def _one_of(choices: Sequence[str]) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value.strip().lower() not in choices:
            raise ValueError("one of " + ", ".join(choices))
        return value.strip().lower()

    return read


def _sorting(value: str) -> str:
    backwards = value.strip().startswith("-")
    return "-" * backwards + _one_of(COLUMNS)(value.strip().removeprefix("-"))


def _page(value: str) -> int:
    if not value.strip().isdecimal() or not 0 < int(value[:20]) < 10**9:
        raise ValueError("the number of a page")
    return int(value)


def _range(value: str) -> Range:
    first, dots, last = value.strip().partition("..")
    try:
        start, end = _moment(first), _moment(last)
        if len(last) <= len("2022-02-28"):
            end += timedelta(days=1)
    except (ValueError, OverflowError):
        dots = ""
    if not dots or start >= end:
        raise ValueError("a range such as 2022-02-01..2022-02-28")
    return start, end


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text) if "T" in text else datetime.combine(date.fromisoformat(text), time())
    if found.tzinfo is not None or found.second or found.microsecond:
        raise ValueError
    return found


def _written(shown: Range) -> str:
    """Whole days by their first and last one, anything finer to the minute."""
    start, end = shown
    if start.time() == end.time() == time():
        return f"{start.date()}..{(end - timedelta(days=1)).date()}"
    return f"{start.isoformat(timespec='minutes')}..{end.isoformat(timespec='minutes')}"


_Row = tuple[Callable[[str], Any], Callable[[Any], str], bool]

#: name → how it is read (ValueError says what was expected), how it is written, whether it may be repeated
_OWN: dict[str, _Row] = {
    "event": (_text, str, False),
    "story": (_text, str, False),
    "view": (_range, _written, False),
    "lane": (_one_of(LANES), str, False),
    "pin": (_text, str, True),
    "fold": (_text, str, True),
    "colour": (_one_of(COLOURS), str, False),
    "scale": (_one_of(SCALES), str, False),
    "sort": (_sorting, str, False),
    "column": (_one_of(COLUMNS), str, True),
    "page": (_page, str, False),
    "tab": (_one_of(TABS), str, False),
    "lang": (_text, str, False),
}

_DEFAULT = View()
