"""Every error the library raises on purpose.

    EventsError
    ├── InputError          what was given cannot be used; the message names it
    │   ├── DocumentError     a file, page or stream that cannot be read as an article
    │   ├── DateError         text that should be a date and is not
    │   └── FilterError       a filter value that means nothing
    └── StoreError          the database cannot be opened, read or written
        └── SchemaError       it was written by a newer version of this program

Catch `EventsError` to catch them all. A message is one line and names the input that caused it.
"""

from __future__ import annotations

__all__ = [
    "DateError",
    "DocumentError",
    "EventsError",
    "FilterError",
    "InputError",
    "SchemaError",
    "StoreError",
]


class EventsError(Exception):
    """Root of all errors of this package."""


class InputError(EventsError):
    """What was given cannot be used."""


class DocumentError(InputError):
    """A file, page or stream that cannot be read as an article."""


class DateError(InputError):
    """Text that should be a date and is not."""


class FilterError(InputError):
    """A filter value that means nothing."""


class StoreError(EventsError):
    """The database cannot be opened, read or written."""


class SchemaError(StoreError):
    """The database was written by a newer version of this program."""
