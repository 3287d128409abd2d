"""`check`: every promise about the stored data, verified again."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from events.cli.errors import FAILED, report
from events.cli.options import add_database
from events.cli.words import counted

__all__ = ["add_to"]


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("check", help="verify every promise about the stored data")
    add_database(parser)
    parser.set_defaults(run=_run)


def _run(arguments: Namespace) -> int:
    from events.store import Store

    with Store.open(arguments.database, read_only=True) as store:
        problems = store.check()
        for problem in problems:
            report(f"{store.database.path}: {problem}")
        counts = {"article": len(store.articles()), "event": store.count(), "broken promise": len(problems)}
    print(", ".join(counted(number, noun) for noun, number in counts.items()))
    return FAILED if problems else 0
