"""How far a date is from a trigger: the words between them and the barriers that part their clauses.

A date belongs to what stands before it in its clause ("arrived in Cairo on Monday"), unless it opens the clause ("On
Monday, …"), stands right before the verb ("on Monday approved") or before its noun ("Monday's talks"). In some
languages it always stands before its verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy
from events.extraction.grammar import Grammar
from events.extraction.sentence import Word
from events.model import Type

__all__ = ["TOO_FAR", "cost"]

#: a pair that costs more is no pair
TOO_FAR = 6.0
_WORD, _BEFORE_ITS_VERB, _NOUN, _GUESSED = 0.12, 0.6, 0.35, 0.25
_MODIFIER, _ADJACENT, _INFINITIVE, _PARTICIPLE, _JOINED, _PREPOSITION = -0.9, -0.3, 1.5, 1.2, 1.0, 0.8
_CLOSE = 8
_GENITIVE = 2.0
#: what binds a date to a noun in Japanese and Chinese
_PARTICLES = frozenset("の的")
_COMMAS = frozenset((",", "،", "，", "、"))

Span = tuple[int, int]


def cost(date: Span, trigger: Trigger, anatomy: Anatomy) -> float:
    """The cost of a pair; the smaller the likelier."""
    start, end = date
    if trigger.start < end and start < trigger.end:
        return 0.0
    base = _base(trigger, anatomy)
    if trigger.start >= end:
        return _forward(date, trigger, anatomy, base)
    between, prepositions = anatomy.between(trigger.end, start), anatomy.grammar.timing.prepositions
    if not between and anatomy.before(start, 1)[0].low in prepositions and trigger.part == "noun":
        base += _PREPOSITION  # "prisoners of war on Monday": the preposition is the date's
    # the barrier that a verb of saying sets up behind itself does not part it from "on Monday"
    beyond = trigger.end + 1 if len(between) <= 1 else trigger.end
    behind = _BEFORE_ITS_VERB if anatomy.grammar.order.date_first else 0.0
    return base + behind + _distance(between) + anatomy.clauses.between(beyond, start)


def _distance(between: Sequence[Word]) -> float:
    """The first words count most: whether a date is twenty or thirty words away says little."""
    return _WORD * min(len(between), _CLOSE) + _WORD / 2 * max(0, len(between) - _CLOSE)


def _base(trigger: Trigger, anatomy: Anatomy) -> float:
    """Verbs are likelier than nouns, finite ones than infinitives, known ones than guesses."""
    before = [word.low for word in anatomy.before(trigger.start, 2)]
    grammar = anatomy.grammar
    infinitive = before[-1:] and before[-1] in grammar.verbs.infinitive and trigger.tense != "past"
    bare = trigger.part == "verb" and bool(grammar.verbs.auxiliaries) and not grammar.verbs.auxiliaries & set(before)
    return (
        _NOUN * (trigger.part == "noun")
        + _GUESSED * (trigger.type is Type.OTHER)
        + _INFINITIVE * bool(infinitive)
        + _PARTICIPLE * (bare and _is_participle(trigger, grammar))
    )


def _is_participle(trigger: Trigger, grammar: Grammar) -> bool:
    """True for "fighting" and "backed by" without an auxiliary."""
    ending = grammar.verbs.endings.present
    active = bool(ending) and trigger.tense != "past" and trigger.text.split()[0].lower().endswith(ending)
    return active or trigger.passive


def _forward(date: Span, trigger: Trigger, anatomy: Anatomy, base: float) -> float:
    """Cost of a trigger that follows its date."""
    between = anatomy.between(date[1], trigger.start)
    if trigger.part == "noun" and _modifies(date[0], between, anatomy):
        return _MODIFIER
    grammar = anatomy.grammar
    if grammar.order.unspaced:
        base += _GENITIVE * _of_another(between, trigger, anatomy)
    if trigger.part == "verb" and (not between or (len(between) == 1 and not _parts(between[0].low, grammar))):
        return base + _ADJACENT
    barriers = anatomy.clauses.between(date[1], trigger.start)
    if between and between[0].low in grammar.joints.coordinate:  # "met … last week and plans to travel"
        barriers += _JOINED
    if not anatomy.grammar.order.date_first and not _opens(date[0], anatomy):
        return base + _distance(between) + barriers + _BEFORE_ITS_VERB
    if between and between[0].low in _COMMAS:
        barriers -= 0.4
    return base + _distance(between) + barriers


def _of_another(between: Sequence[Word], trigger: Trigger, anatomy: Anatomy) -> bool:
    """True behind a date that a particle binds to the noun after it (18日の発射を巡り会合を開く)."""
    if not between or between[0].low not in _PARTICLES:
        return False
    others = anatomy.sentence.triggers
    return any(between[0].end <= one.start and one.end <= trigger.start for one in others)


def _parts(low: str, grammar: Grammar) -> bool:
    """True for a word or mark that parts a date from the verb right behind it."""
    return low in grammar.joints.linking or low in grammar.verbs.infinitive or low in _COMMAS


def _modifies(start: int, between: Sequence[Word], anatomy: Anatomy) -> bool:
    """True for "Friday's violence" and "the February 4 joint statement": the date stands before its noun."""
    grammar = anatomy.grammar
    if (
        not grammar.order.modifiers_first
        or len(between) > 5
        or any(word.low in grammar.parting or not (word.low[0].isalnum() or word.low in "'’-") for word in between)
    ):
        return False
    if grammar.order.unspaced and between and between[0].low not in _PARTICLES:
        return False
    before = anatomy.before(start, 1)
    return not before or before[0].low not in grammar.timing.prepositions


def _opens(start: int, anatomy: Anatomy) -> bool:
    """True when nothing but a preposition or adverb stands between a clause's beginning and the date."""
    grammar = anatomy.grammar
    before = [word.low for word in anatomy.before(start, 3) if word.start >= anatomy.body]
    while before and before[-1] in grammar.timing.words:
        before.pop()
    if not before:
        return True
    return not grammar.order.verb_first and (not before[-1][0].isalnum() or before[-1] in grammar.joints.linking)
