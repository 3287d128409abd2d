"""`export`: the same events as `list`, into a file."""

from __future__ import annotations

import secrets
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from events.cli.errors import report
from events.cli.formats import lines
from events.cli.options import add_database
from events.filter import add_arguments, from_arguments

__all__ = ["add_to"]

_FORMATS = ("csv", "json", "jsonl")


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("export", help="the stored events into a file")
    parser.add_argument("format", choices=_FORMATS, metavar="FORMAT", help=", ".join(_FORMATS))
    parser.add_argument("-o", "--output", metavar="FILE", help="by default standard output")
    add_database(parser)
    add_arguments(parser)
    parser.set_defaults(run=_run)


def _run(arguments: Namespace) -> int:
    from events.store import Store

    asked = from_arguments(arguments)
    with Store.open(arguments.database, read_only=True) as store:
        if arguments.format == "json":
            found = _array(lines("jsonl", store.each(asked)))
        else:
            found = lines(arguments.format, store.each(asked))
        if arguments.output is None:
            sys.stdout.writelines(f"{line}\n" for line in found)
            return 0
        try:
            _write(Path(arguments.output), found)
        except OSError as error:
            return report(f"{arguments.output}: {error.strerror or error}")
    return 0


def _array(objects: Iterable[str]) -> Iterator[str]:
    """Turn lines of JSON into one array."""
    yield "["
    before = None
    for line in objects:
        if before is not None:
            yield f"{before},"
        before = line
    if before is not None:
        yield before
    yield "]"


def _write(path: Path, found: Iterable[str]) -> None:
    """Write a file whole or not at all; what is no file, such as /dev/stdout or a pipe, is written to as it is."""
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8") as stream:
            stream.writelines(f"{line}\n" for line in found)
        return
    target = path.resolve()  # a link stays a link
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        with draft.open("x", encoding="utf-8") as stream:
            stream.writelines(f"{line}\n" for line in found)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
