"""Who acts: mentions of states, organisations, armed groups and people, and the actors that they mean.

>>> from datetime import date
>>> from events.actors import find_actors, resolve
>>> [mention.actor.id for mention in find_actors("The Kremlin thanked Ankara.", on=date(2022, 3, 30))]
['RUS', 'TUR']
>>> resolve("Blinken", on=date(2022, 2, 22)).country
'USA'
"""

from __future__ import annotations

from events.actors.find import find_actors
from events.actors.mention import ActorMention, Use
from events.actors.resolver import resolve
from events.actors.sources import members

__all__ = ["ActorMention", "Use", "find_actors", "members", "resolve"]
