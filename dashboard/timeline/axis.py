"""The time axis: ticks from hours to centuries, in words that need no explanation."""

from __future__ import annotations

from typing import Any

from dashboard.language import Words
from dashboard.timeline.palette import Mode

__all__ = ["time_axis"]

_HOUR = 3_600_000
_DAY = 24 * _HOUR

#: Least and most milliseconds (or months, M1; years, M12) between ticks, and how they are written then, by CLDR's
#: skeletons; what follows a line break is written only where it changes.
_STEPS: tuple[tuple[Any, Any, tuple[str, ...]], ...] = (
    (None, 12 * _HOUR, ("Hm", "yMMMd")),
    (12 * _HOUR, 6 * _DAY, ("MMMd", "y")),
    (6 * _DAY, "M1", ("MMMd", "y")),
    ("M1", "M11", ("MMM", "y")),
    ("M12", None, ("y",)),
)


def time_axis(mode: Mode, words: Words) -> dict[str, Any]:
    """The axis without its range."""
    return {
        "type": "date",
        "side": "top",
        "tickformatstops": [
            {"dtickrange": [low, high], "value": "\n".join(map(words.ticks, parts))} for low, high, parts in _STEPS
        ],
        "tickfont": {"size": 12, "color": mode.faint},
        "ticks": "outside",
        "ticklen": 4,
        "tickcolor": mode.rule,
        "gridcolor": mode.rule,
        "gridwidth": 1,
        "griddash": "dot",  # full lines join the marks of one event
        "linecolor": mode.rule,
        "showline": True,
        "zeroline": False,
        "automargin": False,
        "nticks": 12,
        "ticklabelmode": "instant",
        "hoverformat": words.ticks("yMMMd"),
    }
