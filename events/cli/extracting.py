"""`extract`: the events of texts, merged, without any store."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from events.cli.errors import FAILED, report
from events.cli.formats import FORMATS, lines
from events.cli.inputs import Inputs, hint
from events.cli.options import add_inputs, add_metadata, metadata

__all__ = ["add_to"]


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("extract", help="the events of texts, merged")
    add_inputs(parser, "+")
    add_metadata(parser)
    parser.add_argument("--format", choices=FORMATS, default="jsonl", help="by default jsonl, one event a line")
    parser.add_argument("--explain", action="store_true", help="say of every event why it is what it is")
    parser.set_defaults(run=_run)


def _run(arguments: Namespace) -> int:
    from events.explain import explain
    from events.extract import mentions
    from events.merge import merge

    inputs = Inputs(arguments.inputs, metadata(arguments))
    told = []
    for article in inputs.articles():
        name = inputs.origin[article.id]
        try:
            told += mentions(article)
        except Exception as error:  # a defect that one article brings out must not stop the others
            inputs.failures += report(f"{name}: {type(error).__name__}: {error}")
        else:
            hint(name, article)
    for line in lines(arguments.format, merge(told), explain if arguments.explain else None):
        print(line)
    return FAILED if inputs.failures else 0
