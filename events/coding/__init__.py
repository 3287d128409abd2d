"""What happened: the PLOVER type of a sentence, and who did it to whom."""

from __future__ import annotations

from events.coding.trigger import Trigger

__all__ = ["Trigger"]
