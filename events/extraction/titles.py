"""Titles: who, verb, whom or what, in the sentence's own words and at most 90 characters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy
from events.extraction.commas import COMMAS, STOPS
from events.extraction.fit import fitted
from events.extraction.insertion import insertion
from events.extraction.naming import naming
from events.extraction.phrase import in_date
from events.extraction.sayer import sayer
from events.extraction.scope import Scope
from events.extraction.subject import Core, core_of
from events.extraction.trim import trimmed
from events.extraction.without import without
from events.model import Type

__all__ = ["title"]

#: So few words behind a verb of saying are not what was said.
_FEW = 4
#: What is shorter says nothing.
_SHORTEST = 10


class _Part(NamedTuple):
    core: Core
    dated: bool = False
    """Whether the date belongs to the noun and stays."""


def title(trigger: Trigger | None, scope: Scope, built: Anatomy, doers: Sequence[ActorMention] = ()) -> str:
    """The subject and what follows from the verb, without date words; the whole region where there is no verb.

    A verb without a subject in its clause has the last of the `doers` before it.
    The title is never empty: where too little is left it is the sentence's beginning.
    """
    built = built.outside_brackets(trigger.start if trigger else scope[0])
    for core, dated in (*_parts(trigger, scope, built, doers), _Part(Core("", *scope))):
        made = _made(core, trigger.text if trigger else "", built, dated=dated)
        if len(made) >= _SHORTEST:
            return made
    return trimmed(built.sentence.text[built.sentence.body :], built.grammar) or trimmed(
        built.sentence.text, built.grammar
    )


def _made(core: Core, verb: str, built: Anatomy, *, dated: bool) -> str:
    """The words of a clause, at most 90 characters."""
    text = without((core.start, core.end), built, core.cuts, dated=dated)
    return fitted(f"{core.subject} {text}", verb, built)


def _adverbial(trigger: Trigger, built: Anatomy) -> bool:
    """True for "by telephone" and "without joining": the verb that says who does what is another."""
    before = [word.low for word in built.before(trigger.start, 1)]
    if trigger.tense == "past" or not before:
        return False
    ending, auxiliaries = built.grammar.verbs.endings.present, built.grammar.verbs.auxiliaries
    participle = bool(ending) and trigger.text.split()[0].lower().endswith(ending) and before[0] not in auxiliaries
    return participle or before[0] in built.grammar.timing.prepositions


def _parts(trigger: Trigger | None, scope: Scope, built: Anatomy, doers: Sequence[ActorMention]) -> list[_Part]:
    """What the title may be made of, the best first."""
    if trigger is None:
        return []
    if trigger.part == "noun" or _adverbial(trigger, built):
        return [_Part(*naming(trigger, scope, built, doers))]
    core = core_of(trigger, scope[1], built, doers)
    if trigger.base is Type.STATEMENT:
        content = _content(core, trigger, scope, built, doers)
        if content is not None:
            return [_Part(content), _Part(core)]
    return [_Part(core)]


def _content(core: Core, saying: Trigger, scope: Scope, built: Anatomy, doers: Sequence[ActorMention]) -> Core | None:
    """What is said before the verb: "…, officials said on Monday", "…, said the minister"."""
    after = built.between(saying.end, scope[1])
    dated = [mention for mention in built.sentence.dates if saying.end <= mention.start < scope[1]]
    speaker = sayer(built.sentence, saying, built.grammar)
    before = built.before(saying.start, 1)
    quoted = bool(before) and (before[0].low in COMMAS or before[0].low in STOPS)
    told = [word for word in after if word.low[0].isalnum() and not in_date(word, built)]
    named = bool(told) and told[0].low not in built.grammar.timing.words | built.grammar.joints.complementizers
    inverted = (quoted and named and insertion(saying, built) is None) or (
        speaker is not None and speaker.start >= saying.end
    )
    if not inverted and len(after) - 2 * len(dated) >= _FEW:
        return None
    end = saying.start if inverted else core.start
    said = [
        one
        for one in built.sentence.triggers
        if one.part == "verb" and one.end <= end and one.start >= built.sentence.body
    ]
    return core_of(said[0], end, built, doers) if said else None
