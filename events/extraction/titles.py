"""Titles: who, verb, whom or what, in the sentence's own words and at most 90 characters."""

from __future__ import annotations

from collections.abc import Sequence

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy
from events.extraction.sayer import sayer
from events.extraction.scope import Scope
from events.extraction.sentence import Sentence
from events.extraction.subject import clause_start, subject_of
from events.extraction.trim import LONGEST, trimmed
from events.extraction.without import without
from events.model import Type

__all__ = ["title"]

#: So few words behind a verb of saying are not what was said.
_FEW = 4
#: A clause behind an opening phrase needs so many characters.
_ROOM = 20
_COMMAS = (",", "，", "،")


def title(
    sentence: Sentence, trigger: Trigger | None, scope: Scope, built: Anatomy, doers: Sequence[ActorMention] = ()
) -> str:
    """The subject and what follows from the verb, without date words; the whole region where there is no verb.

    A verb without a subject in its clause has the last of the `doers` before it.
    The title is never empty: where too little is left it is the sentence's beginning.
    """
    grammar = built.grammar
    for start, end in _regions(sentence, trigger, scope, built):
        subject, start = subject_of(sentence, trigger, start, built, doers)
        made = trimmed(f"{subject} {without(sentence, (start, end), built)}", grammar)
        if len(made) > _FEW * 3:
            return made
    return trimmed(sentence.text[sentence.body :], grammar) or trimmed(sentence.text, grammar)


def _regions(sentence: Sentence, trigger: Trigger | None, scope: Scope, built: Anatomy) -> list[Scope]:
    """From the subject of the verb to the region's end, else the whole region."""
    if trigger is None:
        return [scope]
    if trigger.part == "noun":
        return [_noun_region(sentence, trigger, scope, built), scope]
    if trigger.base is Type.STATEMENT and _trailing(sentence, trigger, scope, built):
        return [(scope[0], trigger.start), scope]
    start = clause_start(trigger, scope[0], built, sentence)
    return [(start, _clause_end(start, trigger.end, scope[1], built)), scope]


def _noun_region(sentence: Sentence, noun: Trigger, scope: Scope, built: Anatomy) -> Scope:
    """From the beginning where the title would still reach the noun, else from its clause; without a preposition."""
    opening = next(iter(built.between(scope[0], noun.start)), None)
    fronted = opening is not None and opening.low in built.grammar.timing.prepositions
    comma = next((word.start for word in built.between(noun.end, scope[1]) if word.low in _COMMAS), None)
    if fronted and comma is not None and comma - scope[0] > LONGEST - _ROOM:
        return _phrase_start(noun, scope[0], built), comma
    near = noun.end - scope[0] <= LONGEST
    start = scope[0] if near else clause_start(noun, scope[0], built, sentence)
    while start > sentence.body:
        first = next(iter(built.between(start, noun.start)), None)
        if first is None or first.low not in built.grammar.timing.prepositions:
            break
        start = first.end
    return start, scope[1]


def _phrase_start(noun: Trigger, least: int, built: Anatomy) -> int:
    """Where the noun begins with its article, in an opening phrase too long for the title to reach the verb."""
    determiners = built.grammar.phrases.determiners | built.grammar.timing.prepositions
    before = reversed(built.between(least, noun.start))
    return next((word.start for word in before if word.low in determiners), least)


def _trailing(sentence: Sentence, saying: Trigger, scope: Scope, built: Anatomy) -> bool:
    """True when what is said stands before the verb: "…, officials said on Monday", "…, said the minister"."""
    after = built.between(saying.end, scope[1])
    dated = [mention for mention in sentence.dates if saying.end <= mention.start < scope[1]]
    speaker = sayer(sentence, saying, built.grammar)
    inverted = speaker is not None and speaker.start >= saying.end
    return inverted or len(after) - 2 * len(dated) < _FEW


def _clause_end(start: int, offset: int, most: int, built: Anatomy) -> int:
    """A relative clause ends with its comma; any other goes on to the region's end."""
    if not {word.low for word in built.before(start, 1)} & built.grammar.joints.relative:
        return most
    return next((word.start for word in built.between(offset, most) if word.low == ","), most)
