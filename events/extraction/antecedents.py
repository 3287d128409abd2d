"""Whom the pronouns of a sentence stand for: "He also met …" after "Juan Lind arrived on Monday".

Only a pronoun that is a subject is read, and only one of those named shortly before that fits: a person for "he" and
"she", a state or a body for "it", two who act together for "they".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from events.actors.mention import ActorMention
from events.extraction.grammar import Grammar
from events.extraction.sentence import Sentence, Word, words
from events.model import ActorKind

__all__ = ["with_antecedents"]

#: A pronoun reaches back over so many sentences.
_REACH = 2
_RULE = "antecedent of a pronoun"


def with_antecedents(told: Sequence[Sentence], grammar: Grammar) -> tuple[Sentence, ...]:
    """The sentences with a mention for each of these pronouns, in text order."""
    if not grammar.pronouns.all:
        return tuple(told)
    out: list[Sentence] = []
    for sentence in told:
        if not grammar.pronouns.anywhere.search(sentence.text.lower()):
            out.append(sentence)
            continue
        found = list(_mentions(sentence, out[-_REACH:], grammar))
        actors = sorted([*sentence.actors, *found], key=lambda mention: (mention.start, mention.end))
        out.append(sentence._replace(actors=tuple(actors)) if found else sentence)
    return tuple(out)


def _mentions(sentence: Sentence, before: Sequence[Sentence], grammar: Grammar) -> Iterator[ActorMention]:
    if not any(map(_story, (sentence, *before))):
        return
    tokens, pronouns = words(sentence.text), grammar.pronouns.all
    for number, word in enumerate(tokens):
        if word.low not in pronouns or word.start < sentence.body:
            continue
        if not _subject(number, tokens, grammar):
            continue
        for actor in _named(word, sentence, before, grammar):
            text = sentence.text[word.start : word.end]
            yield ActorMention(word.start, word.end, text, actor.actor, "pronoun", _RULE)


def _subject(number: int, tokens: Sequence[Word], grammar: Grammar) -> bool:
    """True for a pronoun before a verb; "it was" may stand for nobody."""
    following = tokens[number + 1].low if number + 1 < len(tokens) else "."
    if not following[0].isalnum() or following in grammar.pronouns.not_before:
        return False
    impersonal = tokens[number].low in grammar.pronouns.things and following in grammar.pronouns.impersonal
    preceding = tokens[number - 1].low if number else ""
    return not impersonal and preceding not in grammar.timing.prepositions - grammar.joints.subordinate


def _named(pronoun: Word, sentence: Sentence, before: Sequence[Sentence], grammar: Grammar) -> Sequence[ActorMention]:
    """The first that fits in the sentence before the pronoun, else in the sentences before, the nearest first."""
    own = [actor for actor in _story(sentence) if sentence.body <= actor.start and actor.end <= pronoun.start]
    for story in (own, *map(_story, reversed(before))):
        if pronoun.low in grammar.pronouns.many:
            pair = _together(story)
            if pair:
                return pair
            continue
        fitting = [actor for actor in story if _fits(actor, pronoun, grammar)]
        if fitting:
            return fitting[:1]
    return ()


def _story(sentence: Sentence) -> list[ActorMention]:
    """The actors that a pronoun may stand for: those who are more than a place or a quality."""
    return [actor for actor in sentence.actors if actor.use not in ("place", "adjective")]


def _fits(actor: ActorMention, pronoun: Word, grammar: Grammar) -> bool:
    person = actor.actor.kind is ActorKind.PERSON
    return pronoun.low in (grammar.pronouns.people if person else grammar.pronouns.things)


def _together(story: Sequence[ActorMention]) -> Sequence[ActorMention]:
    """The first two, where they are not the same and nothing but a word or two parts them ("Chad and Peru")."""
    if len(story) < 2 or story[0].actor.id == story[1].actor.id:
        return ()
    return story[:2] if story[1].start - story[0].end <= len(" and the ") else ()
