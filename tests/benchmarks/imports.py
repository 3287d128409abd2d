"""How long an import takes in a fresh interpreter: the least of several, in seconds."""

from __future__ import annotations

import subprocess
import sys
import time

#: module → the limit its users were promised, in seconds
LIMITS = {"events": 0.5, "events.dates": 0.15}


def seconds(statement: str, rounds: int = 5) -> float:
    """Least wall time of a fresh interpreter that runs the statement, less that of one which runs nothing."""

    def once(code: str) -> float:
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        return time.perf_counter() - begin

    bare = min(once("") for _ in range(rounds))
    return max(0.0, min(once(statement) for _ in range(rounds)) - bare)


def rows() -> list[tuple[str, str]]:
    """One row a module."""
    return [
        (f"import {module} (limit {limit} s)", f"{seconds(f'import {module}'):.3f} s")
        for module, limit in LIMITS.items()
    ]
