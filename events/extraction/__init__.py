"""The stages of the pipeline, one file each: from an article to single mentions of events.

read        sentences with the dates and actors in them
tell        what a sentence dates itself: triggers, clauses, which date belongs to which trigger
inherit     what takes its date from a neighbouring sentence
build       title, kind, place, confidence, evidence
"""

from __future__ import annotations

from events.extraction.build import build
from events.extraction.inherit import inherit
from events.extraction.reading import Reading, read
from events.extraction.tell import tell
from events.extraction.undated import settled

__all__ = ["Reading", "build", "inherit", "read", "settled", "tell"]
