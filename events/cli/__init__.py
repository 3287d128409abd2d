"""The command line: `python -m events COMMAND`.

Results go to standard output, everything else to standard error. Exit status 0: done; 1: an input failed (a line says
which and why, the others were done); 2: the command was not understood.
"""

from __future__ import annotations

from events.cli.main import main

__all__ = ["main"]
