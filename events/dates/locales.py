"""Words of time of a language as dateparser's locale data has them (CLDR and its own additions, BSD licence).

Months, weekdays, units, "yesterday" and "last week", what stands before or after a length to mean "ago": compiled
once into the tables of a lexicon (`events.dates.classes` names them). A language's own file says the rest and has
the last word.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

__all__ = ["locale_tables", "tables"]

Tables = dict[str, dict[str, Any]]

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_UNITS = ("day", "week", "month", "year", "hour", "minute", "second")
#: `in 2 week`, `1 day ago`, `0 year ago`
_SHIFT = re.compile(r"(?:in (\d+) (\w+)|(\d+) (\w+) ago)")
#: where the number of "vor (\d+) Tagen" stands
_NUMBER = re.compile(r"\(\\d[^)]*\)")
#: word orders that a language without a file of its own may have
_ORDERS = ("ago before", "ordinal dot", "day weekday", "noun month")
#: shorter than this a name of a month or a weekday may be any word ("mar", "sa", "do")
_TELLING = 4


def tables(language: str) -> Tables | None:
    """All tables of a language: dateparser's, overridden by its own file; None when it has neither."""
    file = files("events.data") / "dates" / f"{language}.toml"
    own = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else None
    if own is not None and not own.get("options", {}).get("locale", True):
        return own
    locale = locale_tables(language)
    if own is None or locale is None:
        return own if locale is None else locale
    return _prefixed(_merged(locale, own))


def locale_tables(language: str) -> Tables | None:
    """Tables from dateparser's locale data, None for a language that it does not know."""
    info = _info(language)
    if info is None:
        return None
    day_first = not info.get("date_order", "DMY").startswith("M")
    found: Tables = {"options": {"day_first": day_first, "capitals": "inside", "orders": _ORDERS}}
    for names, clear, doubtful in ((_MONTHS, "month", "name_month"), (_WEEKDAYS, "weekday", "name_weekday")):
        for number, name in enumerate(names, 1):
            for word, sure in _names(info.get(name, ())):
                found.setdefault(clear if sure else doubtful, {}).setdefault(word, number)
    for unit in _UNITS:
        found.setdefault("unit", {}).update({word: unit for word in _words(info.get(unit, ())) if len(word) > 2})
    for mark in ("am", "pm"):
        found.setdefault("ampm", {}).update(dict.fromkeys(_words(info.get(mark, ())), mark))
    for table, word, value in (*_shifts(info), *_agos(info), *_numbers(info)):
        found.setdefault(table, {}).setdefault(word, value)
    return _single(found)


def _info(language: str) -> Mapping[str, Any] | None:
    """The data module alone: importing dateparser itself would take longer than the rest of the work."""
    package = find_spec("dateparser")
    if package is None or package.origin is None or not re.fullmatch(r"[\w-]{2,12}", language):
        return None
    path = Path(package.origin).parent / "data" / "date_translation_data" / f"{language}.py"
    spec = spec_from_file_location(f"dateparser_{language}", path) if path.is_file() else None
    if spec is None or spec.loader is None:
        return None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    info: Mapping[str, Any] = module.info
    return info


def _words(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        word = name.lower().rstrip(".").replace("’", "'")
        if word and not word.isdigit():
            yield word


def _names(names: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Each name and whether it can be nothing else: the longest one, or any that is long enough."""
    words = list(dict.fromkeys(_words(names)))
    longest = max(map(len, words), default=0)
    for word in words:
        if len(word) > 1:
            yield word, len(word) >= min(_TELLING, longest) or not _cased(word)


def _cased(word: str) -> bool:
    return word.upper() != word


def _shifts(info: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """ "yesterday", "last week" """
    for meaning, phrases in info.get("relative-type", {}).items():
        match = _SHIFT.fullmatch(meaning)
        if match is None:
            continue
        n, unit = (int(match[1]), match[2]) if match[1] else (-int(match[3]), match[4])
        for phrase in _words(phrases):
            if unit == "day":
                yield "day_word", phrase, n
            elif unit == "second":
                yield "now", phrase, "PRESENT_REF"
            elif unit in ("week", "month", "year"):
                yield "shift", phrase, f"{unit}{n:+d}"


def _agos(info: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """What stands before or after a length: "vor 3 Tagen", "3 days ago", "in 3 days" """
    units = {unit: {*_words(info.get(unit, ()))} for unit in _UNITS}
    for meaning, patterns in info.get("relative-type-regex", {}).items():
        unit = next((unit for unit in _UNITS if unit in meaning), None)
        if unit is None or "\\1" not in meaning or not (meaning.startswith("in ") or meaning.endswith(" ago")):
            continue
        sign = 1 if meaning.startswith("in ") else -1
        for pattern in patterns:
            before, _, after = _NUMBER.sub("\0", pattern.lower()).partition("\0")
            word = next((word for word in sorted(units[unit], key=len, reverse=True) if _begins(after, word)), None)
            rest = after.strip()[len(word) :].strip() if word else ""
            if word and before.strip() and not rest:
                yield "ago_before", before.strip(), sign
            elif rest:
                yield "ago", rest, sign


def _begins(after: str, word: str) -> bool:
    return re.match(rf"\s*{re.escape(word)}(?!\w)", after) is not None


def _numbers(info: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    for pair in info.get("simplifications", ()):
        for word, digits in pair.items():
            if word.replace(" ", "").isalpha() and str(digits).isdigit():
                yield "number", word.lower(), int(digits)


def _single(found: Tables) -> Tables:
    """Each word in one table only, the first of these; regular expressions are no words."""
    order = ("month", "weekday", "day_word", "shift", "now", "ago", "ago_before", "unit", "number", "ampm")
    seen: set[str] = set()
    out: Tables = {"options": found["options"]}
    for name in (*order, *(found.keys() - {*order, "options"})):
        table = {word: value for word, value in found.get(name, {}).items() if word not in seen and _plain(word)}
        seen |= table.keys()
        if table:
            out[name] = table
    return out


def _plain(word: str) -> bool:
    return not re.search(r"[\\()\[\]?*+|]", word)


def _merged(locale: Tables, own: Tables) -> Tables:
    """The locale's words, less those that the language's own file has in any table, and that file's."""
    options = locale["options"] | own.get("options", {})
    known = {word for name, table in own.items() if name != "options" for word in table}
    known |= set(options.get("not", ()))
    locale = {name: table for name, table in locale.items() if name not in options.get("drop", ())}
    out: Tables = {"options": options}
    for name in dict.fromkeys([*locale, *own]):
        if name != "options":
            kept = {word: value for word, value in locale.get(name, {}).items() if word not in known}
            out[name] = kept | own.get(name, {})
    return out


def _prefixed(found: Tables) -> Tables:
    """With what the language writes together: Arabic "and", "in" and "for" are part of the next word."""
    prefixes = found["options"].get("prefixes", {})
    known = {word for name, table in found.items() if name != "options" for word in table}
    for name, table in found.items():
        for word, value in list(table.items()) if name != "options" else ():
            for prefix, article in prefixes.items():
                longer = article + word[2:] if article and word.startswith("ال") else prefix + word
                if longer not in known:
                    table[longer] = value
    return found
