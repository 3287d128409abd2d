"""The other views on the same events: each is a page that draws a result, under its name in the link's `tab`."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from dashboard.compare import compare
from dashboard.counts import counts
from dashboard.disagreement import disagreement
from dashboard.facets import Result
from dashboard.link import Tab, View
from dashboard.map import world
from dashboard.matrix import matrix
from dashboard.network import network
from dashboard.reported import reported
from dashboard.stores import Reading

__all__ = ["VIEWS", "Page"]


class Page(NamedTuple):
    """A view: what the switch calls it, and what draws it."""

    name: str
    draw: Callable[[Reading, View, Result], None]


VIEWS: dict[Tab, Page] = {
    "counts": Page("Counts", counts),
    "map": Page("Map", world),
    "matrix": Page("Matrix", matrix),
    "network": Page("Network", network),
    "reported": Page("Reported", reported),
    "disputed": Page("Disputed", disagreement),
    "compare": Page("Compare", compare),
}
