"""The clause of a verb as a title needs it: where it begins, who is its subject, and what it does not need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy
from events.extraction.boundary import boundary, complements
from events.extraction.commas import COMMAS
from events.extraction.finite import begins_with_subject, goes_on, is_participle
from events.extraction.group import group_start
from events.extraction.insertion import Insertion, holding, insertion
from events.extraction.phrase import phrase_before
from events.extraction.scope import Scope
from events.extraction.sentence import Word

__all__ = ["Core", "core_of"]


class Core(NamedTuple):
    """A clause from its subject on; the subject's words where they stand elsewhere."""

    subject: str
    start: int
    end: int
    cuts: tuple[Scope, ...] = ()
    """What it does not need."""


def core_of(trigger: Trigger, most: int, built: Anatomy, doers: Sequence[ActorMention] = ()) -> Core:
    """The clause of a verb up to an offset.

    A relative clause has its antecedent for a subject, a second verb that of the first, a pronoun whom it stands for,
    where the sentence names them; else the last of the `doers` before the verb.
    """
    inside = holding(trigger, built)
    if inside is not None:
        return _inserted(trigger, inside[0], built) or core_of(inside[1], most, built, doers)
    verb = group_start(trigger, built.body, built)
    put_in = insertion(trigger, built)
    anchor = put_in.start if put_in else verb
    opener = boundary(anchor, built)
    start = _behind(opener, built) if opener else built.body
    own = [word for word in built.between(start, anchor) if word.low[0].isalnum()]
    if opener and len(own) > 1 and own[0].low in built.grammar.speech.media:  # "told Reuters Peru would join"
        own, start = own[1:], own[0].end
    if not own:
        opener = boundary(verb, built) if put_in else opener
        return _borrowed(trigger, opener, Core("", verb, most), built, doers)
    cuts = ((put_in.start, put_in.end),) if put_in else ()
    clause = Core("", start, most, () if put_in and put_in.named else cuts)
    if opener and opener.low in built.grammar.joints.pronouns and not complements(opener, built):
        return _relative(opener, clause, own, built)
    if len(own) == 1 and own[0].low in built.grammar.phrases.pronouns:
        named = _stands_for(own[0], built, doers)
        return clause._replace(subject=named, start=own[0].end if named else start)
    return clause


def _behind(opener: Word, built: Anatomy) -> int:
    """Where a clause begins behind its opener; "referring to" takes its preposition along."""
    following = built.between(opener.end, len(built.sentence.text))[:1]
    leaning = opener.low in built.grammar.speech.mentioning and following
    return following[0].end if leaning and following[0].low in built.grammar.timing.binding else opener.end


def _inserted(trigger: Trigger, inside: Insertion, built: Anatomy) -> Core | None:
    """The clause between two commas, with what it tells of; None for a participle with nothing but its date."""
    if not goes_on(trigger.end, inside.end, built):
        return None
    first = next(iter(built.between(inside.start + 1, trigger.start)), None)
    start = inside.start + 1
    if first is not None and first.low in built.grammar.joints.pronouns:
        alone = not built.between(first.end, group_start(trigger, first.end, built))
        start = first.end if alone else first.start
    return Core(_words(phrase_before(inside.start, built), built), start, inside.end - 1)


def _relative(opener: Word, core: Core, own: Sequence[Word], built: Anatomy) -> Core:
    """A relative clause with words before its verb: what it tells of, the pronoun and all the clause."""
    known = _words(phrase_before(opener.start, built), built)
    end = _until_comma(own[-1].end, core.end, built)
    return core._replace(subject=known, start=opener.start, end=end) if known else core


def _borrowed(trigger: Trigger, opener: Word | None, core: Core, built: Anatomy, doers: Sequence[ActorMention]) -> Core:
    """A clause without a subject of its own."""
    joints = built.grammar.joints
    joining = COMMAS | joints.coordinate | joints.pronouns
    if opener is None or built.grammar.order.verb_first or opener.low not in joining:
        return core
    if begins_with_subject(trigger, built):
        return core
    first = _earlier(trigger, opener, built)
    described = is_participle(trigger, opener, built)
    if described and first is not None and not goes_on(trigger.end, core.end, built):
        return core_of(first, opener.start, built, doers)
    if opener.low in joints.pronouns or first is None or described:
        known = _words(phrase_before(opener.start, built), built)
        if known:
            return _telling_of(known, trigger, opener, core, built)
    if first is not None:
        subject = _subject_words(first, core_of(first, core.end, built, doers), built)
        if subject:
            return core._replace(subject=subject)
    doer = next((actor for actor in reversed(doers) if actor.end <= core.start), None)
    return core._replace(subject=doer.text if doer else "")


def _telling_of(known: str, trigger: Trigger, opener: Word, core: Core, built: Anatomy) -> Core:
    """A clause behind what it tells of; the pronoun stays where the main verb follows without a comma."""
    end = _until_comma(trigger.end, core.end, built)
    main = any(trigger.end < one.start < end and one.part == "verb" for one in built.sentence.triggers)
    joined = any(word.low in built.grammar.joints.linking for word in built.between(trigger.end, end))
    start = opener.start if main and not joined and opener.low not in COMMAS else core.start
    return core._replace(subject=known, start=start, end=end)


def _subject_words(trigger: Trigger, core: Core, built: Anatomy) -> str:
    """The words of a verb's subject."""
    if core.subject:
        return core.subject
    words = built.sentence.text[core.start : group_start(trigger, core.start, built)]
    for start, end in core.cuts:
        words = words.replace(built.sentence.text[start:end], "")
    return words.strip(" ,")


def _stands_for(pronoun: Word, built: Anatomy, doers: Sequence[ActorMention]) -> str:
    """Whom a pronoun stands for: the only one named before it, else the last who acts."""
    earlier = [actor for actor in built.sentence.actors if built.body <= actor.start < pronoun.start]
    alone = earlier if len({actor.actor.id for actor in earlier}) == 1 else []
    doer = next((actor for actor in reversed([*alone, *doers]) if actor.end <= pronoun.start), None)
    return doer.text if doer else ""


def _earlier(trigger: Trigger, opener: Word, built: Anatomy) -> Trigger | None:
    """The last finite verb before the opener of a clause; what stands in an insertion has its own subject behind it."""
    before = [one for one in built.sentence.triggers if one.end <= opener.start and one.part == "verb" and one.tense]
    last = before[-1] if before and before[-1] is not trigger else None
    return last if last is not None and holding(last, built) is None else None


def _until_comma(offset: int, most: int, built: Anatomy) -> int:
    return next((word.start for word in built.between(offset, most) if word.low in COMMAS), most)


def _words(span: Scope | None, built: Anatomy) -> str:
    return built.sentence.text[slice(*span)] if span else ""
