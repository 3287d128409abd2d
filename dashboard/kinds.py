"""What readers call the kinds of events."""

from __future__ import annotations

from events.model import Kind

__all__ = ["KINDS"]

#: value → the word for one
KINDS = {
    Kind.CORE.value: "happening",
    Kind.STATEMENT.value: "statement",
    Kind.REPORTING.value: "report",
    Kind.SCHEDULED.value: "plan",
}
