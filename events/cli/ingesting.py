"""`ingest`: articles into the store."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from typing import Any

from events.cli.errors import FAILED, report
from events.cli.inputs import Inputs, hint
from events.cli.options import add_database, add_inputs, add_metadata, metadata
from events.cli.words import counted
from events.documents import read_sample
from events.model import Article

__all__ = ["add_to"]


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("ingest", help="read articles into the store")
    add_inputs(parser, "*")
    add_metadata(parser)
    add_database(parser)
    parser.add_argument("--collection", metavar="NAME", default="", help="a name for these articles")
    parser.add_argument("--sample", action="append", default=[], metavar="NAME", help="a sample collection: ukraine")
    parser.set_defaults(run=_run, parser=parser)


def _run(arguments: Namespace) -> int:
    from events.store import Receipt, Store

    if not arguments.inputs and not arguments.sample:
        arguments.parser.error("nothing to ingest: name files, - for standard input, or --sample ukraine")
    inputs = Inputs(arguments.inputs, metadata(arguments))
    batches: list[tuple[str, Iterable[Article]]] = [(name, read_sample(name)) for name in arguments.sample]
    if arguments.inputs:
        batches.append((arguments.collection, _hinted(inputs)))
    total = Receipt()
    with Store.open(arguments.database) as store:
        for collection, articles in batches:
            total += store.ingest(articles, collection)
    for failure in total.failures:
        report(f"{inputs.origin.get(failure.article, failure.name)}: {failure.reason}")
    failures = len(total.failures) + inputs.failures
    counts = {"article": total.articles, "event": total.events, "duplicate": total.duplicates, "failure": failures}
    print(", ".join(counted(number, noun) for noun, number in counts.items()))
    return FAILED if failures else 0


def _hinted(inputs: Inputs) -> Iterator[Article]:
    """Yield the articles; say of those without a publication date what that costs."""
    for article in inputs.articles():
        if article.published is None:
            hint(inputs.origin[article.id], article)
        yield article
