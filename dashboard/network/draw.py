"""The network as a picture: actors on a circle, arrows between them, and the same small for each part of the range."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from dashboard.acting import Acting
from dashboard.network.periods import Period
from dashboard.picture import Picture
from dashboard.picture.legend import balance
from dashboard.picture.nodes import Node, circle, group, path, rect, text
from dashboard.picture.phrases import differing, events, tone
from dashboard.picture.shades import of_balance
from dashboard.picture.sign import unequal
from dashboard.timeline.frame import Frame, moment_of
from dashboard.timeline.metrics import cut

__all__ = ["draw"]

#: arrows that are drawn, the strongest; more are a thicket
_EDGES = 60
_LABEL, _SMALL = 13.0, 150.0


def draw(whole: Period, parts: Sequence[Period], names: Mapping[str, str], frame: Frame, dark: bool) -> Picture:
    """The network as a picture: the whole range large, its parts small."""
    wide = float(frame.width)
    room = 84.0 if frame.narrow else 170.0
    radius = max(60.0, min(wide / 2 - room, 254.0))
    above, key = balance(wide, 0, dark, lines=True)
    tall = above + 2 * radius + 64
    changes: list[Mapping[str, Any]] = []
    labels = [names.get(actor, actor) for actor in whole.told.actors]
    spots = _spots(len(labels), wide / 2, above + radius + 36, radius)
    nodes = [*key, *_edges(whole, spots, labels, changes, dark)]
    nodes += _actors(whole.told, spots, labels, wide, changes)
    columns = 2 if frame.narrow else min(len(parts), 6)
    side = min(_SMALL, wide / columns - 8)
    for place, part in enumerate(parts):
        x, y = (place % columns) * (wide / columns), tall + 14 + (place // columns) * (side + 30)
        about = f"{part.name}: {events(part.told.events)}{differing(part.disputed.events)}; show this part"
        nodes.append(group(_part(part, whole, (x, y, side), dark), pick=len(changes), label=about))
        changes.append({"view": (moment_of(part.start), moment_of(part.end))})
    lines = -(-len(parts) // columns)
    return Picture(wide, tall + 14 + lines * (side + 30), "Network of who acts on whom", nodes, changes)


Spots = Sequence[tuple[float, float]]


def _spots(number: int, x: float, y: float, radius: float) -> Spots:
    angles = np.arange(number) * 2 * np.pi / max(number, 1) - np.pi / 2
    return [(x + radius * float(np.cos(angle)), y + radius * float(np.sin(angle))) for angle in angles]


def _strongest(told: Acting) -> list[tuple[int, int, int]]:
    """(events, actor, target) of the edges that are drawn, the strongest last."""
    found = [(int(told.total[a, b]), int(a), int(b)) for a, b in zip(*np.nonzero(told.total), strict=True)]
    return sorted(found)[-_EDGES:]


def _edges(
    shown: Period, spots: Spots, labels: list[str], changes: list[Mapping[str, Any]], dark: bool
) -> Iterator[Node]:
    told = shown.told
    most = max(1, int(told.total.max(initial=0)))
    for number, a, b in _strongest(told):
        shade = of_balance(float(told.balance[a, b]), dark)
        broad = 1.2 + 6 * (number / most) ** 0.5
        curve, head = _arrow(spots[a], spots[b], broad)
        differ = int(shown.disputed.total[a, b])
        label = f"{labels[a]} on {labels[b]}: {events(number)}, {tone(float(told.balance[a, b]))}{differing(differ)}"
        shaft = path(curve, fill="none", stroke=shade.line, stroke_width=broad, stroke_opacity=0.8)
        sign = [unequal(*_middle(curve), 0.8)] if differ else []
        yield group([shaft, path(head, fill=shade.line), *sign], pick=len(changes), label=label)
        changes.append({"actor": (told.actors[a], told.actors[b]), "match": "all"})


def _arrow(one: tuple[float, float], other: tuple[float, float], broad: float) -> tuple[list[Any], list[Any]]:
    """A curve to the right of the straight line, so that both directions show, and its head."""
    curve = _curve(one, other)
    bend, end = np.array(curve[4:6]), np.array(other)
    along = (end - bend) / max(float(np.hypot(*(end - bend))), 1e-9)
    tip = end - along * 9
    back = tip - along * (5 + broad)
    side = along[::-1] * np.array([-1, 1]) * (3 + broad * 0.8)
    left, right = back + side, back - side
    return [*curve[:6], *map(float, back)], [
        "M",
        *map(float, tip),
        "L",
        *map(float, left),
        "L",
        *map(float, right),
        "Z",
    ]


def _middle(curve: list[Any]) -> tuple[float, float]:
    """The point in the middle of a curve."""
    (x, y), (bend, dip), (to, end) = curve[1:3], curve[4:6], curve[6:8]
    return 0.25 * x + 0.5 * bend + 0.25 * to, 0.25 * y + 0.5 * dip + 0.25 * end


def _curve(one: tuple[float, float], other: tuple[float, float]) -> list[Any]:
    start, end = np.array(one), np.array(other)
    bend = (start + end) / 2 + (end - start)[::-1] * np.array([-1, 1]) * 0.14
    return ["M", *one, "Q", *map(float, bend), *other]


def _actors(
    told: Acting, spots: Spots, labels: list[str], wide: float, changes: list[Mapping[str, Any]]
) -> Iterator[Node]:
    for actor, (x, y), label in zip(told.actors, spots, labels, strict=True):
        anchor = "middle" if abs(x - wide / 2) < 12 else ("start" if x > wide / 2 else "end")
        dx, dy = {"start": (12, 4), "end": (-12, 4)}.get(anchor, (0, -12 if y < spots[-1][1] else 24))
        room = {"start": wide - x - 14, "end": x - 14}.get(anchor, wide / 2)
        words = text(x + dx, y + dy, cut(label, room, _LABEL), anchor=anchor, klass="strong")
        yield group([circle(x, y, 7, klass="dot"), words], pick=len(changes), label=f"Only {label}")
        changes.append({"actor": (actor,), "match": "any"})


def _part(part: Period, whole: Period, place: tuple[float, float, float], dark: bool) -> list[Node]:
    x, y, side = place
    spots = _spots(len(whole.told.actors), x + side / 2, y + side / 2, side / 2 - 10)
    most = max(1, int(whole.told.total.max(initial=0)))
    nodes = [rect(x, y, side, side, rx=4, klass="frame")]
    for number, a, b in _strongest(part.told):
        curve = _curve(spots[a], spots[b])
        nodes.append(
            path(curve, fill="none", stroke=of_balance(float(part.told.balance[a, b]), dark).line,
                 stroke_width=0.8 + 4 * (number / most) ** 0.5, stroke_opacity=0.8)
        )  # fmt: skip
    nodes += [circle(*spot, 2.2, klass="dot") for spot in spots]
    if part.disputed.events:
        nodes.append(unequal(x + side - 11, y + 12, 0.9))
    nodes.append(text(x + side / 2, y + side + 16, cut(part.name, side + 8, 12), anchor="middle", klass="faint"))
    return nodes
