"""What an article is about: the party of an event whose own words name none.

"More than fifty people were killed on Wednesday" befalls the country that the article speaks of all the time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from events.actors.mention import ActorMention
from events.extraction.sentence import Sentence
from events.model import ActorKind

__all__ = ["topics"]

_STATES = frozenset((ActorKind.COUNTRY, ActorKind.TERRITORY, ActorKind.HISTORIC, ActorKind.ENTITY))
#: A country is a subject when it has so large a part of all mentions, and at least so many; there are at most two.
_SHARE, _LEAST, _MOST = 0.15, 3, 2


def topics(sentences: Iterable[Sentence]) -> tuple[ActorMention, ...]:
    """A mention of each country that the article is about, the one named most often, as a place above all, first."""
    counts: Counter[str] = Counter()
    places: Counter[str] = Counter()
    first: dict[str, ActorMention] = {}
    for sentence in sentences:
        for mention in sentence.actors:
            name = mention.actor.country or mention.actor.id
            counts[name] += 1
            places[name] += mention.use == "place"
            if mention.actor.kind in _STATES and mention.actor.id == name:
                first.setdefault(name, mention)
    least = max(_LEAST, _SHARE * counts.total())
    often = [name for name, count in counts.most_common() if name in first and count >= least][:_MOST]
    return tuple(first[name] for name in sorted(often, key=lambda name: -counts[name] - places[name]))
