"""Who takes part: the actors that the words of an event name, and those its place or its context stand for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from events.actors.mention import ActorMention
from events.coding import roles
from events.coding.trigger import Trigger
from events.extraction.contrast import set_apart
from events.extraction.denied import denied
from events.extraction.grammar import Grammar
from events.extraction.left_out import left_out
from events.extraction.reading import Reading
from events.extraction.sayer import sayer, sayings, speaks_of_itself
from events.extraction.scope import Scope
from events.extraction.sentence import Sentence, words, words_before
from events.model import EventActor, Role, Type

__all__ = ["HITS", "Party", "event_actors", "parties"]

#: happenings that befall the place where they happen
HITS = frozenset((Type.ASSAULT, Type.PROTEST, Type.COERCE, Type.AID, Type.RETREAT))

#: What is announced stands so few characters behind the verb ("announced the signing of").
_OBJECT_OF_SAYING = 12
#: A participle that only speaks of an event stands so many words before its trigger.
_OBJECT = 8


class Party(NamedTuple):
    """An actor in its role, and the words that name it."""

    mention: ActorMention
    role: Role


def parties(
    sentence: Sentence,
    trigger: Trigger | None,
    scope: Scope,
    reading: Reading,
    *,
    region: Scope | None = None,
    borrow: bool = True,
    spoken: bool = False,
) -> list[Party]:
    """The parties of the event that `trigger` tells in the region `scope` of the sentence.

    Those with a role come from the `region` that the event has among others of its sentence, mere parties from the
    scope. A place is a party when the event befalls it, or when the article is about it. A region that names nobody
    before its verb may `borrow` its subject from the words before the region. What is `spoken` of is the event of
    those who say it.
    """
    absent = denied(sentence, trigger, reading.grammar) | set_apart(sentence, trigger, reading.grammar)
    story = [actor for actor in sentence.actors if actor.start >= sentence.body and actor not in absent]
    object_of = _mentioned(sentence, trigger, reading.grammar)
    if object_of is not None:  # whoever speaks of it has no part in it
        scope, borrow = (object_of, scope[1]), False
        story = [actor for actor in story if actor.start >= object_of]
    inside = [actor for actor in story if scope[0] <= actor.start and actor.end <= scope[1]]
    known = (_subject(sentence, trigger, scope, inside) if borrow else []) + (inside or _both(story))
    found = _sides(sentence, trigger, story, region or scope)
    apart = [] if spoken else _bystanders(sentence, trigger, reading.grammar)
    for mention in apart:
        found.pop(mention, None)
        known = [one for one in known if one != mention]
    if trigger is not None and Role.SOURCE not in found.values() and object_of is None:
        found |= {mention: Role.SOURCE for mention in _doer(sentence, trigger, reading.grammar) if mention not in found}
    if trigger is not None and Role.SOURCE not in found.values():
        meant = left_out(sentence, trigger, reading)
        found |= {meant: Role.SOURCE} if meant else {}
    found = _with_others(found, known, sentence, trigger, reading.grammar)
    others = apart + (_other_doers(sentence, trigger, scope, reading.grammar) if reading.topics else [])
    names = {mention.actor.id for mention in reading.topics}
    for mention in story:
        if names & {mention.actor.id, mention.actor.country} and mention not in others:
            found.setdefault(mention, Role.PARTY)
    return [Party(mention, role) for mention, role in sorted(found.items(), key=lambda item: item[0].start)]


def _with_others(
    found: dict[ActorMention, Role],
    known: Sequence[ActorMention],
    sentence: Sentence,
    trigger: Trigger | None,
    grammar: Grammar,
) -> dict[ActorMention, Role]:
    """Those with a role and the mere parties; a place is one where the event befalls it, or nobody else is named."""
    among_them = Role.PARTY in found.values()  # what several agree among themselves befalls no place
    hit = trigger is not None and not among_them and (trigger.type in HITS or trigger.base in HITS)
    aimed = hit and Role.SOURCE in found.values() and Role.TARGET not in found.values()
    alone, every = len(known) == 1 and not found, dict(found)
    for mention in known:
        place = mention.use == "place"
        if not _owns_paper(mention, sentence, grammar) and (not place or hit or alone):
            every.setdefault(mention, Role.TARGET if aimed and place else Role.PARTY)
    return every


def _other_doers(sentence: Sentence, trigger: Trigger | None, scope: Scope, grammar: Grammar) -> list[ActorMention]:
    """The subjects of verbs that lie outside the region."""
    verbs = [one for one in sentence.triggers if one.part == "verb" and one.tense == "past" and one != trigger]
    outside = [one for one in verbs if not scope[0] <= one.start < scope[1]]
    doers = (sayer(sentence, verb, grammar) for verb in outside)
    return [doer for doer in doers if doer is not None and not scope[0] <= doer.start < scope[1]]


def _mentioned(sentence: Sentence, trigger: Trigger | None, grammar: Grammar) -> int | None:
    """Where the participle begins that only speaks of the event: "…, referring to accords signed in 1990"."""
    if trigger is None:
        return None
    for word in reversed(words_before(words(sentence.text), trigger.start, _OBJECT)):
        if word.low in grammar.speech.mentioning:
            return word.start
        if not word.low[0].isalnum():
            break
    return None


def _both(story: Sequence[ActorMention]) -> list[ActorMention]:
    """Whom "both sides" stands for, where the event itself names nobody."""
    return [mention for mention in story if mention.rule == "the two"]


def _owns_paper(mention: ActorMention, sentence: Sentence, grammar: Grammar) -> bool:
    """True for the name in "a UN resolution"."""
    following = sentence.text[mention.end : mention.end + 24].lower().split(None, 1)
    return bool(following) and following[0].strip(".,;:") in grammar.nouns.papers


def _sides(
    sentence: Sentence, trigger: Trigger | None, story: Sequence[ActorMention], region: Scope
) -> dict[ActorMention, Role]:
    """Who acts on whom: by the words of the region, or of the whole sentence where these name no doer."""
    if trigger is None:
        return {}
    near = [actor for actor in story if region[0] <= actor.start and actor.end <= region[1]]
    found = dict(roles(sentence.text, trigger, near))
    if Role.SOURCE in found.values() or len(near) == len(story):
        return found
    return dict(roles(sentence.text, trigger, story))


def _bystanders(sentence: Sentence, trigger: Trigger | None, grammar: Grammar) -> list[ActorMention]:
    """Those who only say that others did it ("The UN says thousands have died"); who demands it is no bystander."""
    if trigger is None or trigger.base is Type.STATEMENT or trigger.modality == "obligation":
        return []
    if speaks_of_itself(sentence, trigger, grammar):
        return []
    before = [one for one in sayings(sentence, grammar) if one.end <= trigger.start]
    if trigger.part == "noun" and before and trigger.start - before[-1].end <= _OBJECT_OF_SAYING:
        return []
    speakers = [(sayer(sentence, saying, grammar), saying) for saying in before]
    return [speaker for speaker, saying in speakers if speaker and speaker.end <= saying.start]


def _doer(sentence: Sentence, trigger: Trigger, grammar: Grammar) -> list[ActorMention]:
    """The subject of an active verb; in what is said a pronoun for a subject is the speaker."""
    if trigger.part != "verb" or trigger.passive:
        return []
    saying = speaks_of_itself(sentence, trigger, grammar)
    doer = sayer(sentence, saying or trigger, grammar)
    return [doer] if doer else []


def _subject(
    sentence: Sentence, trigger: Trigger | None, scope: Scope, inside: Sequence[ActorMention]
) -> list[ActorMention]:
    """The last actor before a region whose own verb has none ("…, and plans to travel")."""
    if trigger is None or scope[0] <= sentence.body or any(actor.end <= trigger.start for actor in inside):
        return []
    earlier = [actor for actor in sentence.actors if sentence.body <= actor.start and actor.end <= scope[0]]
    named = [actor for actor in earlier if actor.use != "place"]
    return named[:1]


def event_actors(found: Iterable[Party]) -> tuple[EventActor, ...]:
    """Every actor once, in the first role that is more than party."""
    roles_of: dict[str, Role] = {}
    first: dict[str, Party] = {}
    for party in found:
        name = party.mention.actor.id
        first.setdefault(name, party)
        if roles_of.get(name, Role.PARTY) is Role.PARTY:
            roles_of[name] = party.role
    return tuple(
        EventActor(actor.id, actor.name, actor.kind, roles_of[name], actor.country)
        for name, actor in ((name, party.mention.actor) for name, party in first.items())
    )
