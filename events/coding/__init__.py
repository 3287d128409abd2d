"""What happened: the PLOVER type of a sentence, and who did it to whom."""

from __future__ import annotations

from events.coding.choice import code
from events.coding.roles import roles
from events.coding.trigger import Trigger
from events.coding.triggers import find_triggers

__all__ = ["Trigger", "code", "find_triggers", "roles"]
