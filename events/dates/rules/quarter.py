"""Parts of the business year: the third quarter, the first half of 1989, fiscal 1990, year-earlier."""

from __future__ import annotations

from dataclasses import replace

from events.dates.answer import Aside
from events.dates.classes import CHAR
from events.dates.grammar import Parts, Rule
from events.dates.length import Length
from events.dates.meaning import STEP, Dated, Known, Yearless
from events.dates.point import Point
from events.dates.rules.calendar import year_of
from events.dates.rules.numeric import full_year
from events.dates.rules.relative import is_year
from events.dates.scan import Token
from events.dates.shift import Comparable, QuarterTo, Shift, YearBefore

__all__ = ["FIRST", "LATE", "RULES", "SAME"]


def _part(parts: Parts) -> Dated | None:
    """An ordinal and a quarter or half, with the year it is of when that is said."""
    nth = parts.get("nth")
    unit = "half" if parts.has("half") else "quarter"
    if not 1 <= nth <= (2 if unit == "half" else 4):
        return None
    part = Yearless(unit, nth)
    if parts.has("year"):
        return Known(Point(unit, parts.get("year") * (2 if unit == "half" else 4) + nth - 1))
    return replace(part, which=parts.get("last") or parts.get("next") or parts.get("this") or "")


def _of_the_year(parts: Parts) -> Dated | None:
    """the first half of the year"""
    return _part(parts) if parts.get("unit") == "year" else None


def _fiscal_year(parts: Parts) -> Dated | None:
    if parts.get("unit", "year") != "year":
        return None
    year = parts.get("year")
    which = parts.get("last") or parts.get("next") or parts.get("this", "this")
    return Known(Point("year", year)) if year else Shift("year", STEP.get(which, 0), which)


def _code(parts: Parts) -> Dated:
    """Q3 2014, 3Q14, Q3"""
    number = parts.get("quarter_code")
    year = year_of(parts) or (full_year(parts.get("small")) if parts.has("small") else None)
    return Known(Point("quarter", year * 4 + number - 1)) if year else Yearless("quarter", number)


def _last_half(parts: Parts) -> Known:
    return Known(Point("half", parts.get("year") * 2 + 1))


def _comparable(parts: Parts) -> Comparable:
    count = parts.get("count", 1)
    return Comparable(-count if isinstance(count, int) else -1, unit=_named(parts))


def _earlier_part(parts: Parts) -> YearBefore | None:
    """the year-ago third quarter"""
    part = parts.get("date")
    return YearBefore(part) if isinstance(part, Yearless) and not part.which else None


def _in_year(parts: Parts) -> Comparable | None:
    """the 1988 period, last year's quarter, the corresponding period last year, the quarter a year ago"""
    year = Known(Point("year", parts.get("year"))) if parts.has("year") else parts.get("date")
    return Comparable(0, year, _named(parts)) if is_year(year) else None


def _years_away(parts: Parts) -> Comparable | None:
    """the quarter a year ago; "quarter 1922" is a number"""
    return _in_year(parts) if isinstance(parts.get("date"), Shift) else None


def _latest(parts: Parts) -> Comparable:
    return Comparable(unit=_named(parts))


def _named(parts: Parts) -> str:
    """The unit of a period's noun; "period" itself is of any."""
    return next((unit for unit in ("quarter", "half") if parts.has(unit)), "")


def _ended(parts: Parts) -> list[Token] | None:
    """the quarter ended Sept. 30: the one that most of the three months before lie in"""
    day, tokens = parts.get("day"), parts.tokens
    at = next(index for index, token in enumerate(tokens) if token.char == CHAR["ended"])
    quarter = Token(CHAR["moment"], Aside(QuarterTo(day)), tokens[0].start, tokens[at - 1].end, "quarter ended")
    return [quarter, *tokens[at:]]


def _named_by_month(parts: Parts) -> Dated:
    """the March quarter, the December quarter of 2014"""
    number, year = (parts.get("any_month") + 2) // 3, year_of(parts)
    return Yearless("quarter", number) if year is None else Known(Point("quarter", year * 4 + number - 1))


def _same(parts: Parts) -> Comparable | YearBefore | None:
    """the same quarter last year, the same month a year ago, the same period of 2014"""
    year, length, unit = parts.get("date"), parts.get("length"), parts.all("unit")
    if year is None and length is None:
        year = Shift("year", STEP.get(parts.get("last") or "", 0)) if unit.pop() == "year" else None
    if isinstance(length, Length) and length.unit == "year" and isinstance(length.count, int):
        year = Shift("year", -length.count)
    if not is_year(year):
        return None
    if not unit:
        return Comparable(0, year, _named(parts))
    return YearBefore(Shift(unit[0], 0), -year.n) if isinstance(year, Shift) and unit[0] in SHORTER else None


#: units of which a year has several
SHORTER = ("day", "week", "month")
_NTH = "(<nth> <hyphen>? <quarter>|<nth> <half>)"
_KIND = "(<whole>|<fiscal>|<latest>|<fiscal><hyphen>)?"
#: "the first half of the match" is no half of a year, that of the 1990s none of this one
_OF_NONE = (
    "(?!<of>(<date>|<decade>|<the>(?!<fiscal>|<unit>|<this>|<last>|<next>|<that>|<year>)"
    "|(<this>|<that>)(?!<unit>|<fiscal>)))"
)
FIRST = (Rule("quarter of a month", "<the> <any_month> <quarter> (<of>? <year>)?", "date", _named_by_month),)
RULES = (
    Rule("quarter code", "<quarter_code> <of>? (<year>|<short_year>|<small>)?|<year> <quarter_code>", "date", _code),
    Rule("quarter of year", f"(<the>|<a>)? {_KIND} {_NTH} <comma>? <of>? <fiscal>? <year>", "date", _part),
    Rule("year's quarter", f"<the>? <fiscal>? <year> <poss>? {_KIND} {_NTH}", "date", _part),
    # "the third-quarter loss": the article is the noun's
    Rule("quarter of a noun", "(<fiscal> <hyphen>?)? <nth> <hyphen> <quarter>", "moment", _part),
    Rule("quarter of the year", f"<the>? {_KIND} {_NTH} <of> <the> <fiscal>? <unit>", "date", _of_the_year),
    Rule("quarter", f"<the>? (<last>|<next>|<this>)? {_KIND} {_NTH} {_OF_NONE}", "date", _part),
    Rule("last half", "<the>? <last> <half> <of> <year>", "date", _last_half),
    Rule(
        "fiscal year",
        "(<the>? <fiscal> (<unit>? <year>)"
        "|<the>? (<this>|<last>|<next>)? <fiscal> <unit> (?!<ended>|<to>(<any_month>|<date>|<day>)))",
        "date",
        _fiscal_year,
    ),
)
_PERIOD = "(<quarter>|<period>|<half>)"
SAME = (
    Rule(
        "same of a year",
        f"<the>? <that> ({_PERIOD}|<unit>) <of>? ((<last>|<this>) <unit>|<length> (<ago>|<earlier>)|<date>)",
        "date",
        _same,
    ),
)
LATE = (
    Rule(
        "year-earlier period",
        f"<the>? <whole>? (<count>|<a>)? <unit> <hyphen> (<ago>|<earlier>) <hyphen>? <nth>? <hyphen>? {_PERIOD}",
        "date",
        _comparable,
    ),
    Rule(
        "year-earlier length",
        "<the>? <unit> <hyphen> (<ago>|<earlier>) <length>",
        "span",
        lambda parts: parts.get("length"),
    ),
    Rule("year-earlier part", "<the>? <whole>? <unit> <hyphen> (<ago>|<earlier>) <date>", "date", _earlier_part),
    Rule("year earlier", "<count>? <unit> <hyphen> (<ago>|<earlier>)", "date", _comparable),
    Rule("period of year", f"<the>? <whole> {_PERIOD} <date>|<date> <poss> {_PERIOD}", "date", _in_year),
    Rule("period in year", f"<the>? <date> {_PERIOD}", "date", _in_year),
    Rule("quarter ended", "<the>? (<latest>|<whole>)? <quarter> <ended> <in>? <day>", "date", _ended),
    Rule("quarter a year ago", "<the>? <quarter> <date>", "date", _years_away),
    Rule("latest period", f"<the>? <latest> ({_PERIOD}|<unit>)", "date", _latest),
    Rule("the quarter", "(?<!<every>)(?<!<to><hyphen>)<the>? <quarter> (?!<hyphen>)", "date", _latest),
)
