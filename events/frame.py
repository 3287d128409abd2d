"""Events as a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from events.model import Event

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["COLUMNS", "to_frame"]

#: The fields of an event in the order of the data model.
COLUMNS = (
    *("id", "title", "start", "end", "precision", "edtf", "time", "date_source", "type", "quad", "kind"),
    *("actors", "countries", "place", "confidence", "evidence", "status"),
)
_DAYS = ("start", "end")


def to_frame(events: Iterable[Event]) -> pd.DataFrame:
    """Return a row an event, under the names of `Event.to_dict`.

    `start` and `end` are datetime64[s], which reaches from the year 1 to the year 9999; `end` is NaT while an event
    is open. Lists stay lists. Without events the columns are the same.
    """
    import pandas as pd

    rows = [event.to_dict() for event in events]
    columns = {name: pd.Series([row[name] for row in rows], dtype=object) for name in COLUMNS if name not in _DAYS}
    for name in _DAYS:
        days = [row[name] for row in rows]
        columns[name] = pd.Series(pd.array(days, dtype="datetime64[s]"))
    columns["confidence"] = columns["confidence"].astype(float)
    return pd.DataFrame({name: columns[name] for name in COLUMNS})
