"""`dates`: the date mentions of a text."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import asdict
from datetime import date
from typing import Any

from events.cli.errors import FAILED
from events.cli.inputs import Inputs, hint
from events.cli.options import add_inputs, add_metadata, metadata

__all__ = ["add_to"]


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("dates", help="a JSON line for each date mention of a text")
    add_inputs(parser, "+")
    add_metadata(parser)
    parser.set_defaults(run=_run)


def _run(arguments: Namespace) -> int:
    from events.dates import find_dates
    from events.text import detect

    inputs = Inputs(arguments.inputs, metadata(arguments))
    for article in inputs.articles():
        language = article.language or detect(article.text)
        for mention in find_dates(article.text, article.published, language):
            print(json.dumps(asdict(mention), ensure_ascii=False, default=_plain))
        hint(inputs.origin[article.id], article)
    return FAILED if inputs.failures else 0


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no JSON")
