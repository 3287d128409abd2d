"""The tables as entries of a gazetteer: one function a table."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from events.actors.entry import Entry, Sort
from events.actors.tables import listed, rows
from events.model import Actor, ActorKind

__all__ = [
    "Named",
    "all_names",
    "bodies",
    "bodies_of_many",
    "capitals",
    "demonyms",
    "display_names",
    "entities",
    "groups",
    "members",
    "organisations",
    "origins",
    "places",
    "state",
    "state_names",
    "strong_names",
    "territories",
]

Named = Iterator[tuple[str, Entry]]
"""Names and what each of them means."""

#: rigour's codes of states that live on under another code
SUCCESSORS = {"ZAR": "COD"}
#: territories that a table of ours describes better
REPLACED = frozenset(
    ["az-nk", "cy-trnc", "x-so", "ge-ab", "md-pmr", "ua-dpr", "ua-lpr", "so-som", "ba-srp", "eu", "un"]
)


@cache
def territories() -> dict[str, Actor]:
    """Actor of each of rigour's codes; what has no alpha-3 code of its own is the state that it belongs to."""
    found: dict[str, Actor] = {}
    whole = [row for row in rows("territories") if row["kind"] != "territory" or len(row["code"]) == 2]
    names = {row["country"]: row for row in sorted(whole, key=lambda row: row["kind"] == "country")}
    for row in rows("territories"):
        code = SUCCESSORS.get(row["country"], row["country"])
        if row["code"] not in REPLACED and code in names:
            own = names[code]
            found[row["code"]] = Actor(code, own["name"], ActorKind(own["kind"]), code)
    return found


@cache
def state(code: str) -> Actor:
    """The state of an alpha-3 code. Raises KeyError for anything else."""
    return _states()[code]


@cache
def _states() -> dict[str, Actor]:
    return {actor.id: actor for actor in territories().values()} | {"YMD": bodies_of_many()["YMD"]}


def display_names(language: str) -> Named:
    """Names of states and territories that CLDR shows in a language."""
    known = territories()
    for row in rows("display_names"):
        if row["language"] == language and row["code"] in known:
            yield row["name"], Entry(known[row["code"]], Sort.NAME)


def strong_names() -> Named:
    """Names that rigour holds for certain, of states and territories in any language."""
    known = territories()
    for row in rows("territory_names"):
        if row["strength"] == "strong" and row["code"] in known and "(" not in row["name"]:
            sort = Sort.PLACE if len(row["code"]) > 2 else Sort.NAME
            yield row["name"], Entry(known[row["code"]], sort)


def state_names() -> Named:
    """Short, older and official names of states in English."""
    for row in rows("names_en"):
        for name in listed(row["names"]):
            yield name, Entry(state(row["country"]), Sort.NAME)


def all_names() -> Named:
    """Every name that rigour knows, in any language and spelling."""
    known = territories()
    for row in rows("territory_names"):
        if row["code"] in known:
            yield row["name"], Entry(known[row["code"]], Sort.NAME)


def origins() -> Named:
    """Companies, universities and media with the state that they come from."""
    for row in rows("origins"):
        for name in listed(row["names"]):
            yield name, Entry(state(row["country"]), Sort.BODY)


def demonyms() -> Named:
    """Adjectives of states and names of their people in English."""
    for row in rows("demonyms_en"):
        for word in listed(row["names"]):
            yield word, Entry(state(row["country"]), Sort.ADJECTIVE)


def capitals() -> Named:
    """Capitals, which can stand for their governments."""
    for row in rows("capitals_en"):
        for name in listed(row["names"]):
            yield name, Entry(state(row["country"]), Sort.CAPITAL)


def places() -> Named:
    """Cities, provinces and regions."""
    for row in rows("places_en"):
        for name in listed(row["names"]):
            yield name, Entry(state(row["country"]), Sort.PLACE)


def bodies() -> Named:
    """Palaces, parliaments, armies, agencies and parties, each for its state."""
    for row in rows("institutions"):
        for name in listed(row["names"]):
            yield name, Entry(state(row["country"]), Sort.BODY)


def organisations() -> Named:
    """International organisations and their organs."""
    yield from _named("organisations")


def groups() -> Named:
    """Armed groups; `country` is the state they fight in."""
    yield from _named("groups")


def entities() -> Named:
    """De-facto entities and opposition bodies; `country` is the state they lie in."""
    yield from _named("entities")


def _named(table: str) -> Named:
    for row in rows(table):
        entry = Entry(bodies_of_many()[row["id"]], Sort.NAME)
        for name in (row["name"], *listed(row["aliases"])):
            yield name, entry


@cache
def bodies_of_many() -> dict[str, Actor]:
    """Organisations, armed groups and entities by id."""
    kinds = {"organisations": "organisation", "groups": "group", "entities": ""}
    return {
        row["id"]: Actor(row["id"], row["name"], ActorKind(kind or row["kind"]), row.get("country") or None)
        for table, kind in kinds.items()
        for row in rows(table)
    }


def members(organisation: str) -> tuple[str, ...]:
    """Alpha-3 codes of the states that belong to an organisation; empty where the table does not say."""
    return _members().get(organisation, ())


@cache
def _members() -> dict[str, tuple[str, ...]]:
    return {row["id"]: tuple(listed(row["members"])) for row in rows("organisations")}
