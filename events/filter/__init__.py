"""What a reader asks for, and the one table of parameters behind links, command line, sentences and SQL.

>>> asked, ignored = parse({"actor": ["CHN", "RUS"], "match": "all", "from": "2022-02"})
>>> sentence(asked)
'events with CHN and RUS, since 1 February 2022'
"""

from __future__ import annotations

from events.filter.arguments import add_arguments, from_arguments
from events.filter.links import Ignored, parse, to_params
from events.filter.parameters import PARAMETERS, Parameter
from events.filter.sentence import sentence
from events.filter.value import Filter, Match

__all__ = [
    "PARAMETERS",
    "Filter",
    "Ignored",
    "Match",
    "Parameter",
    "add_arguments",
    "from_arguments",
    "parse",
    "sentence",
    "to_params",
]
