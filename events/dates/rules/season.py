"""Seasons: last winter, the spring of 1989, summer 2014."""

from __future__ import annotations

from events.dates.grammar import Parts, Rule
from events.dates.meaning import Dated, Known, Yearless
from events.dates.point import SEASONS
from events.dates.rules.calendar import year_of

__all__ = ["RULES"]


def _season(parts: Parts) -> Dated | None:
    season = Yearless("season", SEASONS.index(parts.get("any_season")) + 1)
    year = year_of(parts)
    point = None if year is None else season.in_year(year)
    return Known(point) if point else season


RULES = (
    Rule(
        "season of year",
        "<the>? <any_season> (<of>|<comma>|<in>)? (<year>|<short_year>)|<the>? <year> <any_season>",
        "date",
        _season,
    ),
    Rule("season", "<the>? <season>", "date", _season),
    # "spring" and "fall" are verbs and nouns too: only where a season is expected
    Rule(
        "name season",
        "(?<=<last>|<next>|<this>|<any_edge>|<every>)<name_season>|<in><the><name_season>",
        "date",
        _season,
    ),
)
