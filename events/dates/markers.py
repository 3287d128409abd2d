"""The words that tell a tense: one language's table, and where a text has them.

A table (`events/data/dates/<language>.tense.toml`) lists markers of one to three words, endings, verbs that only
report, and auxiliaries; docs/dates.md explains its names.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

from events.text.remembered import Remembered

__all__ = ["Marker", "Tense", "Told", "Words", "words"]

Tense = Literal["past", "future", ""]
#: a pledge is past itself and looks ahead: "on Monday he vowed to return on Friday"; a bound ("until", "by") leans on
#: the verb before it; a present tells of what is to come only right beside its date: "the envoys meet Monday"
Told = Literal["past", "future", "pledge", "bound", "near", ""]

#: shorter words are not told by their endings, unless the language says so
LEAST = 5
#: how far the infinitive of a clause without a verb may stand before its date
AIM = 50
#: tables of a language that are sets of words
SETS = (
    "reports", "silent", "ahead", "perfect", "invites", "demands", "links", "abbreviations", "alike", "helpers",
    "present", "fixes", "moves", "pluperfect",
)  # fmt: skip

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|[.?!;](?=\s)|\n\s{0,9}\n|(?<=[,.?!])(?:[\"”]|'')|[。！？؟]")
_LAST = re.compile(r"[^\W\d_]+\Z")


class Marker(NamedTuple):
    """A word that tells a tense, or (telling nothing) the end of a clause."""

    start: int
    end: int
    told: Told
    reports: bool
    perfect: bool
    invites: bool
    """Whether an infinitive after it looks ahead: "decided on Monday to meet on Friday"."""
    demands: bool
    """Whether a bound after it looks ahead: "ordered them out by Friday"."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language that tell a tense."""

    words: dict[str, Told]
    phrases: dict[str, dict[str, Told]]
    """What stands before → last word → tense."""
    endings: tuple[tuple[str, Told], ...]
    """Longest first, so that a longer ending decides ("*rait" before "*ait")."""
    beginnings: tuple[tuple[str, Told], ...]
    """As Arabic has them ("سي*")."""
    token: re.Pattern[str]
    """A word or the end of a clause; where words are not parted, one of the words."""
    joins: re.Pattern[str] | None
    """What stands between a date and the same said more exactly: "a year later, in March"."""
    aim: re.Pattern[str] | None
    """An infinitive that tells what is to come where no verb is finite: "a plan to meet on Friday"."""
    infinitive: re.Pattern[str] | None
    """What an infinitive that depends on verbs that invite looks like, with all that stands before and behind it."""
    least: int
    """So many letters a word must have to be told by its ending or beginning."""
    final: bool
    """Whether the verb comes last, behind the mention."""
    reports: frozenset[str]
    silent: frozenset[str]
    """Words that look like markers and are none."""
    ahead: frozenset[str]
    """Auxiliaries whose participle is not yet: "to be held"."""

    perfect: frozenset[str]
    """Auxiliaries of what began and is not over."""
    invites: frozenset[str]
    """Verbs whose infinitive looks ahead."""
    demands: frozenset[str]
    """Verbs that a deadline follows."""
    links: frozenset[str]
    """Words that open another clause."""
    abbreviations: frozenset[str]
    """Words whose full stop ends no clause; initials are known."""
    alike: frozenset[str]
    """Past forms that are infinitives too: "hit", "cut", "put"."""
    helpers: frozenset[str]
    """What such a form, or a present, is an infinitive after: "will hit", "did not meet"."""
    present: frozenset[str]
    """Auxiliaries whose participle tells no tense: "is heard in May"."""
    fixes: frozenset[str]
    """Verbs after which "for" and a date look ahead: "called a meeting for Friday"."""
    moves: frozenset[str]
    """Verbs after which "to" and a date do: "postponed it to 31 July"."""
    pluperfect: frozenset[str]
    """Auxiliaries of what was over already: "had called for talks on 15 February"."""
    roles: Remembered[_Role | None] = field(init=False, compare=False)
    """What words do."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "roles", Remembered(self._role))

    def find(self, low: str, begin: int = 0) -> Iterator[Marker]:
        """All markers and ends of clauses of a text, from an offset on."""
        roles = self.roles
        last = ""
        held: Marker | None = None
        for match in self.token.finditer(low, begin):
            word = match[0]
            role = roles[word]
            if role is None and not last:
                continue
            marker = self._marker(low, match, role, last)
            together = last and word in self.phrases.get(last, ())
            if held and not (together and marker):
                yield held
            held = marker._replace(start=held.start) if held and together and marker else marker
            last = self._lead(last, word, role)
        if held:
            yield held

    def _marker(self, low: str, match: re.Match[str], role: _Role | None, last: str) -> Marker | None:
        """What a word tells, by itself or after the last one."""
        word = match[0]
        told = role.told if role else ""
        if last:
            told = self.phrases.get(last, {}).get(word, told)
            if told == "past" and last in self.ahead:
                told = "future"
            if told == "past" and last in self.present:
                return None
        ends = role is not None and role.ends and not self._abbreviated(low, match.start())
        if (not told and not ends) or (role and told == role.told and self._is_other(low, match, told)):
            return None
        kinds = (word in kind for kind in (self.reports, self.perfect, self.invites, self.demands))
        return Marker(match.start(), match.end(), told, *kinds)

    def _lead(self, last: str, word: str, role: _Role | None) -> str:
        """What bears on the next word: this one, or the last two together."""
        if last and f"{last} {word}" in self.phrases:
            return f"{last} {word}"
        return word if role and role.leads else ""

    def _is_other(self, low: str, match: re.Match[str], told: Told) -> bool:
        """Whether a word that looks like a verb is none (left-wing, US-backed) or is an infinitive (to hit)."""
        start, end = match.span()
        if low[start - 1 : start] == "-" or (low[end : end + 1] == "-" and low[end + 1 : end + 2].isalpha()):
            return True
        if told != "near" and match[0] not in self.alike:
            return False
        before = low[max(0, start - 24) : start].split()[-2:]
        return bool(before) and (before[-1] in self.helpers or self.words.get(before[0]) == "future")

    def _abbreviated(self, low: str, stop: int) -> bool:
        """Whether a full stop belongs to an initial or an abbreviation, or a semicolon follows one."""
        if low[stop] != ".":
            return low[stop] == ";" and low[stop - 1 : stop] == "."
        match = _LAST.search(low, max(0, stop - 6), stop)
        return match is not None and (len(match[0]) == 1 or match[0] in self.abbreviations)

    def _role(self, word: str) -> _Role | None:
        """What a word does to the tense; None for most."""
        told = self.words.get(word) or self._ending(word)
        leads = word in self.phrases or word in self.ahead or word in self.present
        ends = not word[0].isalpha() or word in self.links
        return _Role(told, leads, ends) if told or leads or ends else None

    def _ending(self, word: str) -> Told:
        for beginning, told in self.beginnings:
            if word.startswith(beginning) and len(word) >= self.least and word not in self.silent:
                return told
        for ending, told in self.endings:
            if word.endswith(ending) and len(word) >= self.least and word not in self.silent:
                return told
        return ""


class _Role(NamedTuple):
    """A word's own tense, whether it bears on the next word, and whether it ends a clause."""

    told: Told
    leads: bool
    ends: bool


@cache
def words(language: str) -> Words | None:
    """The markers of `events/data/dates/<language>.tense.toml`, None for a language without."""
    file = files("events") / "data" / "dates" / f"{language}.tense.toml"
    if not file.is_file():
        return None
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    single: dict[str, Told] = {}
    phrases: dict[str, dict[str, Told]] = {}
    for marker in table.get("silent", ()):
        first, _, second = marker.rpartition(" ")
        if first:
            phrases.setdefault(first, {})[second] = ""
    endings: list[tuple[str, Told]] = [(marker[1:], "") for marker in table.get("silent", ()) if marker[0] == "*"]
    beginnings: list[tuple[str, Told]] = [(marker[:-1], "") for marker in table.get("silent", ()) if marker[-1] == "*"]
    told: Told
    for told in ("past", "future", "pledge", "bound", "near"):
        for marker in table.get(told, ()):
            first, _, second = marker.rpartition(" ")
            if first:
                phrases.setdefault(first.partition(" ")[0], {})
                phrases.setdefault(first, {})[second] = told
            elif second.startswith("*"):
                endings.append((second[1:], told))
            elif second.endswith("*"):
                beginnings.append((second[:-1], told))
            else:
                single[second] = told
    longest = tuple(sorted(endings, key=lambda pair: -len(pair[0])))
    token = _unparted((*single, *table.get("silent", ()))) if table.get("spaceless") else _WORD
    infinitive = re.compile(f"[^,;]{{0,40}}{table['infinitive']}[^,;]*") if "infinitive" in table else None
    aim = (
        re.compile(rf"(?<!ing)(?<!able) to (?:{'|'.join(table['verbs'])})\b[^,;:]{{0,{AIM}}}\Z")
        if "verbs" in table
        else None
    )
    joins = re.compile(table["joins"]) if "joins" in table else None
    sets = {name: frozenset(table.get(name, ())) for name in SETS}
    final = bool(table.get("final", False))
    least = int(table.get("least", LEAST))
    return Words(single, phrases, longest, tuple(beginnings), token, joins, aim, infinitive, least, final, **sets)


def _unparted(words: Iterable[str]) -> re.Pattern[str]:
    """The words themselves, where no blanks tell where one ends, and the ends of clauses."""
    known = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"{known}|[.?!;。！？；\n]")
