"""The parser of commands, and what happens to errors."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from typing import NoReturn, TextIO

from events.cli import checking, dating, exporting, extracting, ingesting, listing
from events.cli.errors import INTERRUPTED, USAGE, report
from events.errors import EventsError, FilterError

__all__ = ["main"]

_COMMANDS = (dating, extracting, ingesting, listing, exporting, checking)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; return its exit status."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if sys.stdout is None:
        return report("standard output: closed")
    logging.basicConfig(format="%(message)s")
    try:
        arguments = _parser().parse_args(argv)
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except FilterError as error:
        report(error)
        status = USAGE
    except EventsError as error:
        status = report(error)
    except BrokenPipeError:
        status = _nobody_reads(sys.stdout)
    except KeyboardInterrupt:
        status = INTERRUPTED
    except OSError as error:  # files are named where they are opened; what is left is what all commands write to
        status = report(f"{error.filename or 'standard output'}: {error.strerror or error}")
    except Exception as error:  # a defect of ours: whoever runs a command wants a line, not the stack
        status = report(f"{type(error).__name__}: {error}")
    return status


class _Parser(argparse.ArgumentParser):
    """Says in one line what it did not understand."""

    def error(self, message: str) -> NoReturn:
        """Leave with the status for usage."""
        report(f"{message} (see {self.prog} --help)")
        sys.exit(USAGE)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m events", description="Dated events with their evidence out of news articles.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.add_to(commands)
    return parser


def _nobody_reads(stream: TextIO) -> int:
    """Let Python's last flush go nowhere: `… | head` is no error."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    return 0
