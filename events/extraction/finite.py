"""What the words of a trigger look like, as far as a title must know."""

from __future__ import annotations

from events.coding.trigger import Trigger
from events.extraction.anatomy import Anatomy
from events.extraction.commas import COMMAS
from events.extraction.phrase import in_date
from events.extraction.sentence import Word

__all__ = ["begins_with_subject", "goes_on", "is_participle"]


def begins_with_subject(trigger: Trigger, built: Anatomy) -> bool:
    """True for a trigger of a noun and its verb ("shelling resumed")."""
    words = trigger.text.lower().split()
    verbs = built.grammar.verbs
    leads = _past(words[0], built) or words[0] in verbs.auxiliaries | verbs.infinitive
    return len(words) > 1 and _past(words[-1], built) and not leads


def is_participle(trigger: Trigger, opener: Word | None, built: Anatomy) -> bool:
    """True for "planned" in "the vote, planned for Thursday": right behind a comma, and without an object."""
    if opener is None or opener.low not in COMMAS or not _past(trigger.text.lower(), built):
        return False
    behind = next(iter(built.between(trigger.end, len(built.sentence.text))), None)
    bound = built.grammar.timing.binding
    return behind is None or behind.low in bound or not behind.low[0].isalnum() or in_date(behind, built)


def goes_on(offset: int, most: int, built: Anatomy) -> bool:
    """True when more than a date follows before the next comma."""
    for word in built.between(offset, most):
        if word.low in COMMAS:
            return False
        if word.low[0].isalnum() and word.low not in built.grammar.timing.binding and not in_date(word, built):
            return True
    return False


def _past(word: str, built: Anatomy) -> bool:
    endings = built.grammar.verbs.endings.finite
    return word in built.grammar.verbs.past or bool(endings and word.endswith(endings))
