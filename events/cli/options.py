"""Options that several commands have."""

from __future__ import annotations

import argparse
import re
from datetime import date

from events.documents import Metadata, read_date
from events.errors import DateError

__all__ = ["add_database", "add_inputs", "add_metadata", "metadata"]


def add_inputs(parser: argparse.ArgumentParser, count: str) -> None:
    """Take the names of inputs."""
    parser.add_argument("inputs", nargs=count, metavar="FILE", help="a file, or - for standard input")


def add_metadata(parser: argparse.ArgumentParser) -> None:
    """Take what the user knows of the articles."""
    parser.add_argument("--published", type=_date, metavar="DATE", help="when they were published, as 2022-02-22")
    parser.add_argument(
        "--language", type=_language, metavar="L", help="their language, as en; found out when not given"
    )
    parser.add_argument("--source", metavar="NAME", help="who published them")


def metadata(arguments: argparse.Namespace) -> Metadata:
    """Return what the user knows of the articles. Raises nothing: argparse has looked at it."""
    return Metadata(published=arguments.published, language=arguments.language, source=arguments.source)


def add_database(parser: argparse.ArgumentParser) -> None:
    """Take the store's URL."""
    parser.add_argument(
        "--database",
        metavar="URL",
        help="the store, as sqlite:///events.db; by default EVENTS_DATABASE_URL, else the project's own file",
    )


def _date(text: str) -> date:
    try:
        return read_date(text)
    except DateError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _language(text: str) -> str:
    if not re.fullmatch("[a-z]{2,3}", text.lower(), re.ASCII):
        raise argparse.ArgumentTypeError(f"{text!r} is not a code such as en")
    return text.lower()
