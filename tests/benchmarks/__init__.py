"""Speed, measured and printed: `make bench`, or `python -m tests.benchmarks dates store` for some of it.

Each module here has `rows() -> list[tuple[str, str]]`: what was measured and the figure. Nothing is asserted; a figure
that matters stands in docs/evaluation.md with the machine it was taken on.
"""
