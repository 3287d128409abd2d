"""The same filters as options of the command line."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from events.errors import FilterError
from events.filter.links import parse
from events.filter.parameters import PARAMETERS
from events.filter.value import Filter

__all__ = ["add_arguments", "from_arguments"]


def add_arguments(parser: ArgumentParser) -> None:
    """Give the parser an option for every filter."""
    group = parser.add_argument_group("filters")
    for parameter in PARAMETERS:
        group.add_argument(
            parameter.option,
            dest=f"filter_{parameter.name}",
            action="append",
            default=[],
            metavar=parameter.name.upper(),
            help=_help(parameter.help, parameter.choices, parameter.many),
        )


def from_arguments(arguments: Namespace) -> Filter:
    """Return the filter that the options ask for. Raises FilterError naming the first value that means nothing."""
    asked, ignored = parse({item.name: getattr(arguments, f"filter_{item.name}") for item in PARAMETERS})
    if ignored:
        raise FilterError("--" + str(ignored[0]).replace("_", "-", 1))
    return asked


def _help(text: str, choices: tuple[str, ...], many: bool) -> str:
    listed = f" ({', '.join(choices)})" if choices else ""
    return text.replace("%", "%%") + listed + ("; may be repeated" if many else "")
