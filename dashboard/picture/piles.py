"""Piles of events as nodes: dots that open their event, or bars that zoom to their days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import numpy as np

from dashboard.language import ENGLISH, Words
from dashboard.picture.legend import row
from dashboard.picture.nodes import Node, circle, rect, text
from dashboard.picture.phrases import differing, events
from dashboard.picture.shades import Shade, of_class
from dashboard.picture.sign import unequal
from dashboard.stacks import STEP, Stacks
from dashboard.stores import Reading
from dashboard.timeline.frame import Frame, moment_of
from dashboard.timeline.palette import QUADS

__all__ = ["Pile", "Piler"]

_RADIUS = 4.5


class Pile(NamedTuple):
    """Piles on one base line: they grow upwards (-1) or down (1); `shade` is that of bars."""

    stacks: Stacks
    base: float
    shade: Shade
    way: int = -1


def _are_dots(stacks: Sequence[Stacks], room: float) -> bool:
    return all(one.single(int(room / STEP)) for one in stacks)


@dataclass(frozen=True, slots=True)
class Piler:
    """Draws piles of one reading within one frame; what clicks mean is gathered in `changes`."""

    reading: Reading
    frame: Frame
    dark: bool
    words: Words = ENGLISH
    changes: list[Mapping[str, Any]] = field(default_factory=list)

    def draw(self, piles: Sequence[Pile], room: float) -> Iterator[Node]:
        """Nodes of piles, each within so many pixels; all are dots, or all are bars of the same scale."""
        dots = _are_dots([pile.stacks for pile in piles], room)
        per_event = room / max(1, *(pile.stacks.highest for pile in piles))
        for pile in piles:
            yield from self._dots(pile) if dots else self._bars(pile, per_event)
            if np.any(self.reading.index.first[pile.stacks.rows] < int(self.frame.start)):
                y = pile.base + (14 if pile.way > 0 else -5)
                yield text(self.frame.left - 6, y, "earlier", anchor="end", klass="faint")

    def legend(self, stacks: Sequence[Stacks], room: float) -> tuple[float, list[Node]]:
        """The height of the legend of dots and its nodes; bars need none."""
        if not _are_dots(stacks, room):
            return 0.0, []
        return row([(quad.lower(), of_class(quad, self.dark)) for quad in QUADS], self.frame.width, 0)

    def _dots(self, shown: Pile) -> Iterator[Node]:
        column = self.reading.index.single["quad"]
        piled = shown.stacks
        briefs = self.reading.briefs(piled.rows)
        for place, pile, level, brief in zip(piled.rows, piled.pile, piled.level, briefs, strict=True):
            shade = of_class(column.vocabulary[column.codes[place]], self.dark)
            x = self.frame.left + (float(pile) + 0.5) * STEP
            y = shown.base + shown.way * (float(level) + 0.6) * STEP
            differs = bool(self.reading.disputed[place])
            yield circle(x, y, _RADIUS, fill=shade.fill, stroke=shade.line, pick=len(self.changes), label=brief.title)
            self.changes.append({"event": brief.id})
            if differs:
                yield unequal(x, y, 0.6)

    def _span(self, start: float, end: float) -> tuple[datetime, datetime]:
        """The days of a pile as a range of the link: whole ones, unless it is shorter than two."""
        if end - start > 2:
            start, end = round(start), round(end)
        return moment_of(start), moment_of(end)

    def _bars(self, shown: Pile, per_event: float) -> Iterator[Node]:
        fill, edge = shown.shade
        piled = shown.stacks
        disputed = np.bincount(piled.pile[self.reading.disputed[piled.rows]], minlength=len(piled.heights()))
        for pile, number in enumerate(shown.stacks.heights().tolist()):
            if number:
                tall = max(2.0, number * per_event)
                x, y = self.frame.left + pile * STEP + 0.5, shown.base if shown.way > 0 else shown.base - tall
                start, end = self._span(*piled.days(pile))
                when = self.words.period(start.date(), max(start, end - timedelta(minutes=1)).date())
                label = f"{when}: {events(number)}{differing(int(disputed[pile]))}; zoom in"
                yield rect(x, y, STEP - 1, tall, fill=fill, stroke=edge, stroke_width=0.75, pick=len(self.changes),
                           label=label)  # fmt: skip
                self.changes.append({"view": (start, end)})
                tip = y + tall + 8 if shown.way > 0 else y - 8
                if number == piled.highest:
                    yield text(x + STEP / 2, tip + 4, f"{number:,}", anchor="middle", klass="faint")
                elif disputed[pile]:
                    yield unequal(x + STEP / 2 - 0.5, tip, 0.7)
