"""Who did it to whom: source and target of a trigger, by order, voice, prepositions and coordination."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from events.coding.nominal import nominal_sides
from events.coding.order import ordered_roles
from events.coding.spans import M, Mention, grouped, opens_clause, preposition, quoted
from events.coding.trigger import Trigger
from events.coding.vocabulary import vocabulary
from events.coding.words import function_words
from events.model import QUAD, Quad, Role, Type

__all__ = ["roles"]

_MATERIAL = (Quad.MATERIAL_COOPERATION, Quad.MATERIAL_CONFLICT)
_RECEIVING = re.compile(
    r"(?:receiv|fac|suffer|undergo|underwent|draw|drew|win|won|come under|came under)", re.IGNORECASE
)
_SEAT = re.compile(r"(\w+) in (?:the )?(?:[a-z]+ )?(?:[a-z]+ of )?$")
_CONDITION = re.compile(r"\b(?:if|unless)\b(?!.*\b(?:which|who|after|before)\b)")
#: how likely a mention after this preposition is the subject: "the president of", "a court in"
_SUBJECT_RANK = {"": 0, "of": 1, "for": 1, "from": 2, "in": 3}
_NEVER = 9
#: what several do among themselves
_MUTUAL = frozenset((Type.CONSULT, Type.AGREE, Type.SUPPORT, Type.COOPERATE, Type.RETREAT))
#: characters beside a trigger within which its parties are named
_REACH = 500


def roles(sentence: str, trigger: Trigger, mentions: Sequence[M]) -> list[tuple[M, Role]]:
    """The actor mentions that take part in the happening, each with its role, in text order.

    Offsets of `trigger` and `mentions` are characters of `sentence`. A mention that is not returned has no part in
    it: it only says so, is a mere place, or belongs to another clause. Never raises.
    """
    near = (item for item in mentions if item.end > trigger.start - _REACH and item.start < trigger.end + _REACH)
    ordered = sorted(near, key=lambda item: item.start)
    if trigger.language != "en":
        sides = _distinct(ordered_roles(sentence, trigger, ordered))
        if trigger.type is not Type.CONSULT or vocabulary(trigger.language).travels(trigger.text):
            sides = _distinct(_with_place(sentence, trigger, ordered, sides))
        return sorted(_symmetric(trigger, sides), key=lambda side: side[0].start)
    voiced = [mention for mention in ordered if not quoted(sentence, mention)]
    actors = [mention for mention in voiced if mention.use != "place" or _origin(sentence, trigger, mention)]
    if trigger.part == "noun":
        sides = _completed(sentence, trigger, actors, nominal_sides(sentence, trigger, actors))
    else:
        sides = _verbal(sentence, trigger, actors, [mention for mention in ordered if mention not in voiced])
    sides = _distinct(_with_place(sentence, trigger, voiced, _distinct(sides)))
    return sorted(_symmetric(trigger, sides), key=lambda side: side[0].start)


def _origin(sentence: str, trigger: Trigger, mention: Mention) -> bool:
    """Where somebody before the verb comes from or sits: "a nurse from …", "a court in … ruled"."""
    if mention.end > trigger.start:
        return False
    word = preposition(sentence, mention)
    return word == "from" or (word == "in" and _seated(sentence, mention))


def _seated(sentence: str, mention: Mention) -> bool:
    """Whether a body sits there: "a court in …"; a crowd of settlers does not stand for the town."""
    seat = _SEAT.search(sentence[max(0, mention.start - 60) : mention.start])
    return seat is not None and seat[1].lower() in function_words().institutions


def _verbal(sentence: str, trigger: Trigger, actors: Sequence[M], speakers: Sequence[M]) -> list[tuple[M, Role]]:
    left = [mention for mention in actors if mention.end <= trigger.start]
    right = [mention for mention in actors if mention.start >= trigger.start]
    subject = _subject(sentence, left)
    others = [mention for mention in right if not _same(mention, subject)]
    if trigger.modality == "obligation":
        speaking = grouped(sentence, [mention for mention in left if mention not in subject] or speakers)
        return _pairs(speaking, Role.SOURCE) + _pairs(subject, Role.TARGET)
    if trigger.passive or _RECEIVING.match(trigger.text):
        return _passive(sentence, trigger, subject, others)
    objects = _objects(sentence, trigger, others) or _between(sentence, left, subject)
    return _pairs(subject, Role.SOURCE) + _pairs(objects, Role.TARGET)


def _between(sentence: str, left: Sequence[M], subject: list[M]) -> list[M]:
    """Whom the subject's own words name: "its talks with …", "the sanctions on … stay"."""
    if not subject:
        return []
    later = [mention for mention in left if mention.start > subject[-1].end and not _same(mention, subject)]
    aimed = [mention for mention in later if preposition(sentence, mention) in ("on", "with", "against", "to", "into")]
    return aimed[-1:]


def _passive(sentence: str, trigger: Trigger, subject: list[M], others: list[M]) -> list[tuple[M, Role]]:
    """The doer stands after "by"; what it is done to is the subject, else the next mention: "imposed on …"."""
    right = _clause(sentence, trigger, others)
    places = [place for place, mention in enumerate(right) if preposition(sentence, mention) in ("by", "from")]
    doers = grouped(sentence, right[places[0] :]) if places else []
    rest = [mention for mention in right if mention not in doers]
    return _pairs(doers, Role.SOURCE) + _pairs(subject or grouped(sentence, rest), Role.TARGET)


def _pairs(mentions: Sequence[M], role: Role) -> list[tuple[M, Role]]:
    return [(mention, role) for mention in mentions]


def _same(mention: M, others: Sequence[M]) -> bool:
    return any(
        (mention.actor.country or mention.actor.id) == (other.actor.country or other.actor.id) for other in others
    )


def _subject(sentence: str, left: Sequence[M]) -> list[M]:
    """The group before the verb in its clause that hangs on no preposition, else the likeliest one."""
    for place in range(len(left) - 1, 0, -1):
        if opens_clause(sentence[left[place - 1].end : left[place].start]):
            return _likeliest(sentence, left[place:]) or _likeliest(sentence, left[:place])
    return _likeliest(sentence, left)


def _likeliest(sentence: str, clause: Sequence[M]) -> list[M]:
    ranked = [(_rank(sentence, mention), place) for place, mention in enumerate(clause)]
    rank, place = min(ranked, default=(_NEVER, 0))
    return grouped(sentence, clause[place:]) if rank < _NEVER else []


def _rank(sentence: str, mention: Mention) -> int:
    """How likely a mention is the subject, by its preposition."""
    word = preposition(sentence, mention)
    if word == "in" and not _seated(sentence, mention):
        return _NEVER
    return _SUBJECT_RANK.get(word, _NEVER)


def _objects(sentence: str, trigger: Trigger, right: Sequence[M]) -> list[M]:
    """The first group after the verb in its clause; a threat may name its addressee after "if" and "unless"."""
    found = grouped(sentence, _clause(sentence, trigger, right))
    if not found and right and _CONDITION.search(sentence[trigger.end : right[0].start]):
        return grouped(sentence, right)
    return found


def _clause(sentence: str, trigger: Trigger, right: Sequence[M]) -> list[M]:
    """The mentions after the verb that no new clause parts from it."""
    return list(takewhile(lambda mention: not opens_clause(sentence[trigger.end : mention.start]), right))


def _completed(
    sentence: str, trigger: Trigger, actors: Sequence[M], sides: list[tuple[M, Role]]
) -> list[tuple[M, Role]]:
    """A noun's missing source is the subject of its sentence: "Ruritania launched an attack on …"."""
    known = {role for _, role in sides}
    if known & {Role.PARTY, Role.SOURCE}:
        return sides
    taken = [mention for mention, _ in sides]
    left = [mention for mention in actors if mention.end <= trigger.start and mention not in taken]
    return sides + _pairs(_subject(sentence, left), Role.SOURCE)


def _with_place(
    sentence: str, trigger: Trigger, voiced: Sequence[M], sides: list[tuple[M, Role]]
) -> list[tuple[M, Role]]:
    """A place is a side when something is done there and nobody else is named: "lifted the curfew in …"."""
    known = {role for _, role in sides}
    places = [mention for mention in voiced if mention.use == "place" and mention.start >= trigger.start]
    if not places or Role.PARTY in known or known == {Role.SOURCE, Role.TARGET} or _mutual(trigger, sides):
        return sides
    material = QUAD[trigger.type] in _MATERIAL or QUAD[trigger.base] in _MATERIAL
    if (Role.SOURCE in known and material) or (
        Type.CONSULT in (trigger.type, trigger.base) and Role.TARGET not in known
    ):
        return [*sides, *_pairs(grouped(sentence, places), Role.TARGET)]
    if Role.TARGET in known and trigger.passive and trigger.type is Type.COERCE:
        return [*sides, (places[0], Role.SOURCE)]
    return sides


def _distinct(sides: list[tuple[M, Role]]) -> list[tuple[M, Role]]:
    """One role for each actor: nobody acts on itself."""
    seen: dict[str, Role] = {}
    kept = []
    for mention, role in sides:
        if seen.setdefault(mention.actor.country or mention.actor.id, role) is role:
            kept.append((mention, role))
    return kept


def _symmetric(trigger: Trigger, sides: list[tuple[M, Role]]) -> list[tuple[M, Role]]:
    """Several who meet, sign or agree among themselves are parties, not sources."""
    return [(mention, Role.PARTY) for mention, _ in sides] if _mutual(trigger, sides) else sides


def _mutual(trigger: Trigger, sides: list[tuple[M, Role]]) -> bool:
    several = len({mention.actor.id for mention, _ in sides}) > 1
    return trigger.type in _MUTUAL and several and all(role is Role.SOURCE for _, role in sides)
