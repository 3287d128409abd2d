"""`list`: the events of the store that a filter lets through."""

from __future__ import annotations

import argparse
from argparse import Namespace
from itertools import islice
from typing import Any

from events.cli.formats import FORMATS, lines
from events.cli.options import add_database
from events.filter import add_arguments, from_arguments, sentence

__all__ = ["add_to"]


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("list", help="the stored events, filtered as links filter them")
    add_database(parser)
    parser.add_argument("--format", choices=FORMATS, default="table", help="by default a table for the eye")
    parser.add_argument("--limit", type=_count, metavar="N", help="no more than so many, the earliest first")
    add_arguments(parser)
    parser.set_defaults(run=_run)


def _run(arguments: Namespace) -> int:
    from events.store import Store

    asked = from_arguments(arguments)
    with Store.open(arguments.database, read_only=True) as store:
        for line in lines(arguments.format, islice(store.each(asked), arguments.limit)):
            print(line)
        if arguments.format == "table":
            print(f"\n{sentence(asked, count=store.count(asked))}")
    return 0


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of events")
    return int(text)
