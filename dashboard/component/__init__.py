"""What the browser components have in common: their files, and the script that tells how wide they are."""

from __future__ import annotations

from importlib.resources import files

__all__ = ["SIZE", "read"]


def read(package: str, *names: str) -> str:
    """The files of a component's package as one text, in the order of their names."""
    folder = files(package)
    return "".join((folder / name).read_text(encoding="utf-8") for name in names)


#: `watchSize` for a component's script: reports `size` {chart, window}, which `device.note_size` remembers
SIZE = read(__name__, "size.js")
