"""A dashboard in a process of its own, and what it takes of the machine."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

__all__ = ["Server", "running"]

_ROOT = Path(__file__).parents[2]
_STARTUP_SECONDS = 60.0
_COMMAND = (sys.executable, "-m", "streamlit", "run", "dashboard/app.py", "--server.headless", "true")


@dataclass(frozen=True, slots=True)
class Server:
    """A dashboard that answers at an address."""

    address: str
    pid: int
    begun: float
    """`time.perf_counter()` when it was started."""

    @property
    def processor_seconds(self) -> float:
        """Time that its threads have spent on a processor."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def memory(self) -> int:
        """Bytes of memory that are its own (proportional set size)."""
        for line in Path(f"/proc/{self.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
        raise RuntimeError(f"process {self.pid} does not say what memory it has")


@contextmanager
def running(store: str, log: Path) -> Iterator[Server]:
    """Run a dashboard on the store at a URL, and end it afterwards. What it prints goes to `log`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    begun = time.perf_counter()
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*_COMMAND, "--server.port", str(port), "--server.address", "127.0.0.1"],
            cwd=_ROOT,
            env=os.environ | {"EVENTS_DATABASE_URL": store},
            stdout=out,
            stderr=out,
        )
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health", process, log)
        yield Server(f"http://127.0.0.1:{port}", process.pid, begun)
    finally:
        process.terminate()
        process.wait(20)


def _wait(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    last = time.monotonic() + _STARTUP_SECONDS
    while time.monotonic() < last and process.poll() is None:
        try:
            with urlopen(url, timeout=2):
                return
        except (URLError, OSError):
            time.sleep(0.05)
    raise RuntimeError(f"the dashboard did not start:\n{log.read_text(errors='replace')}")
