"""Where articles come from: readers of files and streams."""

from __future__ import annotations
