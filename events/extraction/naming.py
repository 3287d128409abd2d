"""The title of an event that a noun names: the clause it stands in, or the noun with all that belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.dates.mention import DateMention
from events.extraction.anatomy import Anatomy
from events.extraction.phrase import phrase_after, phrase_before
from events.extraction.scope import Scope
from events.extraction.subject import Core, core_of

__all__ = ["naming"]

#: A date so many words behind a noun, after what links it, is the noun's own ("the armistice of 1953").
_NEAR = 6


def naming(noun: Trigger, scope: Scope, built: Anatomy, doers: Sequence[ActorMention]) -> tuple[Core, bool]:
    """The clause or phrase, and whether the date is part of it: "the coup of 26 July", "Friday's violence"."""
    own = _own_date(noun, built)
    verb = _governing(noun, (built.body if noun.part == "verb" else scope[0], scope[1]), built)
    if verb is None or own:
        return _phrase(noun, scope, built, own=own), own
    return core_of(verb, scope[1], built, doers), False


def _own_date(noun: Trigger, built: Anatomy) -> bool:
    for date in (date for date in built.sentence.dates if date.type != "DURATION"):
        if noun.start <= date.start and date.end <= noun.end:
            return True
        if _before(noun, date, built) or _behind(noun, date, built):
            return True
    return False


def _behind(noun: Trigger, date: DateMention, built: Anatomy) -> bool:
    """True for "the coup of 26 July"."""
    between = built.between(noun.end, date.start) if date.start >= noun.end else []
    linked = bool(between) and len(between) <= _NEAR and between[-1].low in built.grammar.timing.links
    return linked and all(word.low[0].isalnum() for word in between)


def _before(noun: Trigger, date: DateMention, built: Anatomy) -> bool:
    """True for "the 26 July coup"."""
    between = built.between(date.end, noun.start) if date.end <= noun.start else []
    article = [word for word in built.before(date.start, 1) if word.low in built.grammar.phrases.determiners]
    return bool(article) and len(between) <= 1 and date.end <= noun.start


def _governing(noun: Trigger, scope: Scope, built: Anatomy) -> Trigger | None:
    """The verb whose subject or object the noun is: the last before it in the region, else the first behind it."""
    verbs = [one for one in built.sentence.triggers if one.part == "verb" and scope[0] <= one.start < scope[1]]
    before = [one for one in verbs if one.end <= noun.start]
    behind = [one for one in verbs if one.start >= noun.end and not _relative(noun, one, built)]
    return next(iter([*reversed(before), *behind]), None)


def _relative(noun: Trigger, verb: Trigger, built: Anatomy) -> bool:
    """True when the verb stands in a clause that tells more of the noun, or of what follows it."""
    pronouns = built.grammar.joints.pronouns
    return any(word.low in pronouns for word in built.between(noun.end, verb.start))


def _phrase(noun: Trigger, scope: Scope, built: Anatomy, *, own: bool) -> Core:
    """The noun with what stands before it and its complements, and with a verb that is no event behind it."""
    known = phrase_before(noun.end, built, dated=own)
    start = known[0] if known and known[0] < noun.start else noun.start
    end = phrase_after(noun.end, scope[1], built, dated=own)
    following = built.between(end, scope[1])[:1]
    light = built.grammar.verbs.auxiliaries | built.grammar.verbs.light | built.grammar.verbs.aspect
    told = bool(following) and following[0].low in light and not own
    return Core("", start, scope[1] if told else end)
