"""Traces of a scene, a file a sort. Every mark's `customdata` is its place in the scene's targets."""

from __future__ import annotations

from dashboard.timeline.traces.counted import of_bins
from dashboard.timeline.traces.placed import of_marks

__all__ = ["of_bins", "of_marks"]
