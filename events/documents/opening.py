"""Opening an input by its name: a path, or `-` for standard input."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from events.documents.limits import size
from events.errors import DocumentError

__all__ = ["STDIN", "opened", "whole"]

STDIN = "-"
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


@contextmanager
def opened(name: str, most: int) -> Iterator[BinaryIO]:
    """Give the bytes of an input of at most so many. Raises DocumentError when it cannot be opened or is larger."""
    if name == STDIN:
        if sys.stdin is None:  # closed by whoever started the program
            raise DocumentError("standard input: closed")
        yield sys.stdin.buffer
        return
    if not name:
        raise DocumentError("'': a file needs a name")
    if _ADDRESS.match(name):
        raise DocumentError(f"{name}: pages are not fetched; save it as a file and name that")
    path = Path(name)
    try:
        if path.is_dir():
            raise DocumentError(f"{name}: is a folder, not a file")
        found = path.stat().st_size
        if found > most:
            raise DocumentError(f"{name}: {size(found)}, more than the {size(most)} that are read")
        with path.open("rb") as stream:
            yield stream
    except FileNotFoundError:
        raise DocumentError(f"{name}: there is no such file") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise DocumentError(f"{name}: {getattr(error, 'strerror', None) or error}") from None


def whole(name: str, most: int) -> bytes:
    """Return all bytes of an input. Raises DocumentError when it cannot be read, or is larger than `most`."""
    with opened(name, most) as stream:
        raw = stream.read(most + 1)
    if len(raw) > most:
        raise DocumentError(f"{name}: more than the {size(most)} that are read")
    return raw
