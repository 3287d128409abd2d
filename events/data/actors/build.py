"""Compile rigour's list of territories and CLDR's display names into the tables beside this file.

    pip install rigour babel && python events/data/actors/build.py

Run it by hand when either has a new version; the tables are committed, so nobody who runs the library needs
rigour (see docs/decisions/0001). Codes and names of up to two letters are left out: "in", "an" and "it" are
words before they are India, the Antilles and Italy.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from babel import Locale
from rigour._core import territories_jsonl  # type: ignore[import-not-found, unused-ignore]

HERE = Path(__file__).parent
LOCALES: dict[str, tuple[str, ...]] = {
    **{language: (language,) for language in ("en", "id", "ja", "ar", "fr", "es", "de", "it", "ru", "uk", "tr")},
    "zh": ("zh", "zh_Hant"),
    "pt": ("pt", "pt_PT"),
}
SHORTEST = 3

Territory = dict[str, Any]
Row = tuple[str, ...]


def main() -> None:
    """Write territories.csv, territory_names.csv and display_names.csv."""
    territories = [json.loads(line) for line in territories_jsonl().splitlines() if line.strip()]
    source = f"rigour {version('rigour')} (OpenSanctions, MIT licence)"
    write("territories.csv", source, ("code", "country", "name", "kind"), sorted(territory_rows(territories)))
    write("territory_names.csv", source, ("code", "strength", "name"), sorted(name_rows(territories)))
    cldr = f"Unicode CLDR through babel {version('babel')} (Unicode licence, BSD)"
    write("display_names.csv", cldr, ("language", "code", "name"), sorted(display_rows(territories)))


def territory_rows(territories: Iterable[Territory]) -> Iterator[Row]:
    """Code, alpha-3 code that it acts under, name and kind."""
    known = {item["code"]: item for item in territories}
    for item in known.values():
        country = alpha3(item, known)
        if country:
            yield item["code"], country, item["name"].split(" (")[0], kind(item)


def alpha3(item: Territory, known: dict[str, Territory]) -> str:
    """Its own alpha-3 code, or that of the territory it is part of; empty when it has neither."""
    if item.get("alpha3") or item.get("parent") not in known:
        return str(item.get("alpha3", "")).upper()
    return alpha3(known[item["parent"]], known)


def kind(item: Territory) -> str:
    """The kind of actor (events.model.ActorKind)."""
    if item.get("is_historical"):
        return "historic"
    return "country" if item.get("is_country") or item["code"] == "ps" else "territory"


def name_rows(territories: Iterable[Territory]) -> Iterator[Row]:
    """Code, strength and every name of every language."""
    for item in territories:
        own = {item["name"], item["full_name"]}
        strong = {*item.get("names_strong", ()), *own}
        weak = {*item.get("names_weak", ())} - strong
        for strength, names in (("strong", strong), ("weak", weak)):
            yield from ((item["code"], strength, name) for name in sorted(names) if len(name) >= SHORTEST)


def display_rows(territories: Iterable[Territory]) -> Iterator[Row]:
    """Language, code and the name that this language shows."""
    codes = {item["code"].upper() for item in territories}
    for language, locales in LOCALES.items():
        shown = {pair for locale in locales for pair in Locale.parse(locale).territories.items()}
        yield from ((language, code.lower(), name) for code, name in shown if code in codes - {"EU", "UN", "ZZ"})


def write(name: str, source: str, columns: Row, rows: Iterable[Row]) -> None:
    """One table with a header that says where its facts come from."""
    with (HERE / name).open("w", encoding="utf-8", newline="") as file:
        file.write(f"# Source: {source}. Written by build.py, not by hand.\n")
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


if __name__ == "__main__":
    main()
