"""The time axis: ticks from hours to centuries, in words that need no explanation."""

from __future__ import annotations

from typing import Any

from dashboard.timeline.palette import Mode

__all__ = ["time_axis"]

_HOUR = 3_600_000
_DAY = 24 * _HOUR

#: Least and most milliseconds (or months, M1; years, M12) between ticks, and how they are written then; what follows a
#: line break is written only where it changes.
_STEPS: tuple[tuple[Any, Any, str], ...] = (
    (None, 12 * _HOUR, "%H:%M\n%-d %b %Y"),
    (12 * _HOUR, 6 * _DAY, "%-d %b\n%Y"),
    (6 * _DAY, "M1", "%-d %b\n%Y"),
    ("M1", "M11", "%b\n%Y"),
    ("M12", None, "%Y"),
)


def time_axis(mode: Mode) -> dict[str, Any]:
    """The axis without its range."""
    return {
        "type": "date",
        "side": "top",
        "tickformatstops": [{"dtickrange": [low, high], "value": written} for low, high, written in _STEPS],
        "tickfont": {"size": 12, "color": mode.faint},
        "ticks": "outside",
        "ticklen": 4,
        "tickcolor": mode.rule,
        "gridcolor": mode.rule,
        "gridwidth": 1,
        "linecolor": mode.rule,
        "showline": True,
        "zeroline": False,
        "automargin": False,
        "nticks": 12,
        "ticklabelmode": "instant",
        "hoverformat": "%-d %B %Y",
    }
