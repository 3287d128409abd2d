"""Who says so: the subject of a verb of saying."""

from __future__ import annotations

from events.actors.mention import ActorMention
from events.coding.trigger import Trigger
from events.extraction.grammar import Grammar
from events.extraction.sentence import Sentence, words, words_before, words_between
from events.model import Type

__all__ = ["sayer", "sayings", "speaks_of_itself"]

#: A subject stands at most so many words before its verb ("Lind, who chairs the talks, said"), or right behind it.
_BEFORE, _BEHIND = 8, 3
#: A pronoun that stands for the speaker is among so many words after the verb ("said on Sunday that it").
_OPENING = 5
#: so many characters of adverbs may stand between a verb of saying and that of what is said where no blanks part words
_ADVERBS = 4


def sayings(sentence: Sentence, grammar: Grammar) -> list[Trigger]:
    """The finite verbs of saying in a sentence: "to confirm" says nothing yet, "speaking in Oslo" goes with more."""
    found = (one for one in sentence.triggers if one.type is Type.STATEMENT and one.part == "verb")
    return [one for one in found if _finite(one, sentence, grammar)]


def _finite(saying: Trigger, sentence: Sentence, grammar: Grammar) -> bool:
    before = {word.low for word in words_before(words(sentence.text), saying.start, 1)}
    ending = grammar.verbs.endings.present
    participle = bool(ending) and saying.text.split()[0].lower().endswith(ending)
    return not before & grammar.verbs.infinitive and not (participle and before.isdisjoint(grammar.verbs.auxiliaries))


def sayer(sentence: Sentence, saying: Trigger, grammar: Grammar) -> ActorMention | None:
    """The actor that speaks: the nearest before the verb in its clause, else the one right behind it."""
    named = [actor for actor in sentence.actors if actor.use != "place" and actor.start >= sentence.body]
    before = [actor for actor in named if actor.end <= saying.start]
    for last in before[-1:]:
        if _together(sentence, last.end, saying.start, _BEFORE, grammar) and not _told(sentence, last, saying, grammar):
            return last
    behind = [actor for actor in named if actor.start >= saying.end]
    if behind and _together(sentence, saying.end, behind[0].start, _BEHIND, grammar):
        return behind[0]
    return None


def speaks_of_itself(sentence: Sentence, trigger: Trigger, grammar: Grammar) -> Trigger | None:
    """The verb of saying whose subject is a pronoun's in what is said ("Ruritania said it had expelled two envoys")."""
    before = [one for one in sayings(sentence, grammar) if one.end <= trigger.start]
    for saying in before[-1:]:
        following = words_between(words(sentence.text), saying.end, len(sentence.text))
        opening = {word.low for word in following[:_OPENING]}
        if grammar.phrases.pronouns & opening or _bare(sentence, saying, trigger, grammar):
            return saying
    return None


def _bare(sentence: Sentence, saying: Trigger, trigger: Trigger, grammar: Grammar) -> bool:
    """True where the verb of what is said needs no subject and has none: "anunció que rompe relaciones", 宣布发射."""
    order, between = grammar.order, words_between(words(sentence.text), saying.end, trigger.start)
    if trigger.part != "verb" or not (order.subject_dropped or order.unspaced):
        return False
    dates = sentence.dates
    left = [word for word in between if not any(date.start <= word.start < date.end for date in dates)]
    if order.unspaced:
        named = any(saying.end <= actor.start < trigger.start for actor in sentence.actors)
        return len(left) <= _ADVERBS and not named and all(word.low[0].isalnum() for word in left)
    bare = grammar.joints.complementizers | grammar.verbs.auxiliaries | grammar.phrases.negations | grammar.timing.words
    return bool(left) and all(word.low in bare for word in left)


def _told(sentence: Sentence, mention: ActorMention, trigger: Trigger, grammar: Grammar) -> bool:
    """True when a verb of saying stands between: what follows it is not done by the speaker."""
    return any(mention.end <= one.start and one.end <= trigger.start for one in sayings(sentence, grammar))


def _together(sentence: Sentence, left: int, right: int, limit: int, grammar: Grammar) -> bool:
    """True when only a few words of one clause lie between two offsets."""
    between = [word.low for word in words_between(words(sentence.text), left, right)]
    return len(between) <= limit and not any(low in grammar.joints.subordinate or low in '":;' for low in between)
