"""Events that take their date from a neighbouring sentence, and only where the text itself ties them to it.

Four ties are clear enough; any other undated sentence gives no event.

    taken_up    a definite noun that takes the event up again: "The summit ended …"
    going_on    the same speaker: "She also said …"
    reaction    a judgement on it: "… called it illegal"
    acts        an act named with its author in a statement of a given day: "… condemned Ruritania's annexation of …"
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from events.extraction.acts import acts
from events.extraction.happening import Happening
from events.extraction.reactions import reaction
from events.extraction.reading import Reading
from events.extraction.sentence import Sentence
from events.extraction.speakers import going_on
from events.extraction.taken_up import taken_up

__all__ = ["inherit"]

_TIES = (taken_up, going_on, reaction)
#: A tie reaches back so many sentences; one that inherits passes the date on.
_REACH = 3


def inherit(told: Iterable[tuple[Sentence, list[Happening]]], reading: Reading) -> list[Happening]:
    """All happenings in text order: what each sentence dates itself, and what it inherits."""
    found: list[Happening] = []
    recent: deque[list[Happening]] = deque(maxlen=_REACH)
    for sentence, own in told:
        if own:
            new = [*own, *acts(own, reading)]
        elif any(recent):
            before = [happening for happenings in reversed(recent) for happening in happenings]
            new = next(filter(None, (tie(sentence, before, reading) for tie in _TIES)), [])
        else:
            new = []
        recent.append(new)
        found += new
    return found
