"""The world with its countries shaded by their events, and arcs between those who act on one another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from dashboard.acting import Acting
from dashboard.index import Index, Mask
from dashboard.map.projection import HEIGHT, WIDTH
from dashboard.picture import Picture
from dashboard.picture.legend import balance, row
from dashboard.picture.nodes import Node, circle, group, outline, path
from dashboard.picture.phrases import differing, events, tone
from dashboard.picture.shades import Shade, of_balance
from dashboard.picture.sign import unequal

__all__ = ["Places", "Told", "draw", "places", "totals"]

#: arcs that are drawn; more are a thicket
_ARCS = 24

#: from few events to many, on light and on dark paper; the least differs from land without events
_SCALE = (
    ("#e6cfc9", "#d6a9a1", "#c37f78", "#a95154", "#8f1d2c"),
    ("#4d3231", "#744341", "#a05a5a", "#cc7378", "#f08a93"),
)
_EDGE = ("#8f1d2c", "#f08a93")


@dataclass(frozen=True, slots=True)
class Places:
    """Where countries are: the middle of each, and which have an outline."""

    middle: Mapping[str, tuple[float, float]]
    outlined: frozenset[str]


@cache
def places() -> Places:
    """Places as they were built from Natural Earth."""
    lines = (files("dashboard.map") / "places.csv").read_text(encoding="utf-8").splitlines()
    rows = [line.split(",") for line in lines if not line.startswith("#")][1:]
    middle = {code: (float(x), float(y)) for code, x, y, _ in rows}
    return Places(middle, frozenset(code for code, _, _, outlined in rows if outlined == "1"))


def totals(index: Index, mask: Mask) -> dict[str, int]:
    """Country → events of the mask with someone of it, most first; what a click on it would leave."""
    column = index.ragged["country"]
    counts = column.counts(mask)
    order = np.argsort(-counts, kind="stable")
    return {column.vocabulary[code]: int(counts[code]) for code in order if counts[code]}


@dataclass(frozen=True, slots=True)
class Told:
    """What the map shows: events by country, those of them whose sources differ, and who acts on whom."""

    counts: Mapping[str, int]
    disputed: Mapping[str, int]
    acting: Acting
    differ: Mask
    """Events whose sources differ, of all in the index."""


def draw(told: Told, names: Mapping[str, str], wide: int, dark: bool) -> Picture:
    """The map as a picture so many pixels wide."""
    counts = told.counts
    known = places()
    scale = wide / WIDTH
    pen = max(1.0, 0.6 / scale)  # on a phone marks shrink less than the land
    most = max(counts.values(), default=1)
    land = [outline(code, klass="land") for code in sorted(known.outlined - set(counts))]
    changes: list[Mapping[str, Any]] = []
    marks: list[Node] = []
    signs: list[Node] = []
    for code, number in counts.items():
        if code not in known.middle:
            continue
        shade = _shade(number, most, dark)
        differ = told.disputed.get(code, 0)
        label = f"{names.get(code, code)}: {events(number)}{differing(differ)}"
        pick = len(changes)
        x, y = known.middle[code]
        if code in known.outlined:
            marks.append(outline(code, fill=shade.fill, stroke=shade.line, stroke_width=0.6, pick=pick, label=label))
        else:
            marks.append(circle(x, y, 4.5 * pen, fill=shade.fill, stroke=shade.line, pick=pick, label=label))
        changes.append({"country": (code,)})
        if differ:
            signs.append(unequal(x, y, 0.9 * pen))
    arcs = list(_arcs(told, names, changes, dark, pen))
    top, key = _legend(most, wide, dark)
    inside = group([*land, *marks, *arcs, *signs], transform=f"translate(0 {top:.0f}) scale({scale:.4f})")
    alt = f"Map of the events of {len(counts)} countries"
    return Picture(WIDTH * scale, top + HEIGHT * scale, alt, [*key, inside], changes)


def _legend(most: int, wide: int, dark: bool) -> tuple[float, list[Node]]:
    """What the shades of countries and of arcs say."""
    numbers: dict[str, int] = {}
    for number in np.unique(np.rint(np.geomspace(1, max(most, 1), 400)).astype(int)).tolist():
        numbers.setdefault(_shade(number, most, dark).fill, number)
    of_lands = [
        (f"{number:,}" + ("+" if number > 1 else " event"), _shade(number, most, dark)) for number in numbers.values()
    ]
    above, lands = row(of_lands, wide, 0)
    below, arcs = balance(wide, above - 2, dark, lines=True)
    return above + below + 2, [*lands, *arcs]


def _shade(number: int, most: int, dark: bool) -> Shade:
    steps = _SCALE[dark]
    place = round((len(steps) - 1) * np.log1p(number) / np.log1p(most))
    return Shade(steps[place], _EDGE[dark])


def _arcs(
    told: Told, names: Mapping[str, str], changes: list[Mapping[str, Any]], dark: bool, pen: float
) -> Iterator[Node]:
    """Arcs of the busiest pairs; each bends to the north, the busier the broader."""
    known = places()
    total, balances = told.acting.both_ways
    disputed, _ = told.acting.only(told.differ[told.acting.rows]).both_ways
    one_by_one = [(int(total[a, b]), a, b) for a, b in zip(*np.nonzero(total), strict=True)]
    chosen = sorted(one_by_one, key=lambda row: (-row[0], row[1], row[2]))[:_ARCS]
    most = max((number for number, _, _ in chosen), default=1)
    for number, a, b in reversed(chosen):
        one, other = told.acting.actors[a], told.acting.actors[b]
        if one not in known.middle or other not in known.middle:
            continue
        balance = float(balances[a, b])
        about = f"{names.get(one, one)} and {names.get(other, other)}: {tone(balance)}"
        label = f"{about}{differing(int(disputed[a, b]))}"
        yield path(
            _curve(known.middle[one], known.middle[other]), fill="none", stroke=of_balance(balance, dark).line,
            stroke_width=pen * (1.2 + 4 * (number / most) ** 0.5), stroke_linecap="round", stroke_opacity=0.85,
            pick=len(changes), label=label,
        )  # fmt: skip
        changes.append({"actor": (one, other), "match": "all"})


def _curve(one: tuple[float, float], other: tuple[float, float]) -> list[str | float]:
    (x, y), (a, b) = sorted((one, other))
    bend = 0.22 * ((a - x) ** 2 + (b - y) ** 2) ** 0.5
    return ["M", x, y, "Q", (x + a) / 2, max(4.0, (y + b) / 2 - bend), a, b]
