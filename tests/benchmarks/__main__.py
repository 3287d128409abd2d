"""Print the rows of every benchmark module, or of those named on the command line."""

from __future__ import annotations

import importlib
import pkgutil
import sys

from tests import benchmarks


def modules() -> list[str]:
    """Names of the benchmark modules, those that measure something."""
    names = [info.name for info in pkgutil.iter_modules(benchmarks.__path__) if not info.name.startswith("_")]
    return sorted(name for name in names if hasattr(importlib.import_module(f"tests.benchmarks.{name}"), "rows"))


def main(argv: list[str]) -> int:
    """Run the named benchmarks, all when none is named."""
    known = modules()
    unknown = sorted(set(argv) - set(known))
    if unknown:
        print(f"no benchmark {', '.join(unknown)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    for name in argv or known:
        print(f"\n{name}")
        for what, figure in importlib.import_module(f"tests.benchmarks.{name}").rows():
            print(f"  {what:<72} {figure:>14}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
