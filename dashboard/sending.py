"""Messages leave the server when they are written.

Streamlit writes many small messages for every click. Its server leaves TCP's own delay on (Nagle's algorithm), which
holds each of them back until the browser has confirmed the one before, and browsers take 40 ms for that. No setting
of Streamlit reaches the sockets, so they are looked up among the open files of this process.
"""

from __future__ import annotations

import os
import socket
from functools import cache
from pathlib import Path

__all__ = ["at_once"]

_OPEN_FILES = Path("/dev/fd")


@cache
def at_once() -> None:
    """Take the delay from all sockets, once: a new connection is as the socket that accepted it. Never raises."""
    if not _OPEN_FILES.is_dir():  # Windows
        return
    for path in _OPEN_FILES.iterdir():
        try:
            with socket.socket(fileno=os.dup(int(path.name))) as found:
                found.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except (OSError, ValueError):
            continue  # not a socket, or one of another kind
