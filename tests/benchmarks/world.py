"""An invented world for `synthetic`: who acts how often, what happens, who tells it, when there is much to tell."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["ACTORS", "CRISES", "LANGUAGES", "PRECISIONS", "SOURCES", "TOPICS", "VERBS", "Who", "skewed"]


@dataclass(frozen=True)
class Who:
    """An actor of the invented world."""

    id: str
    name: str
    kind: str
    country: str | None

    @property
    def principal(self) -> str:
        return self.country or self.id


_STATES = """USA United States;RUS Russia;CHN China;UKR Ukraine;ISR Israel;IRN Iran;FRA France;DEU Germany;
GBR United Kingdom;TUR Turkey;SYR Syria;IND India;PAK Pakistan;JPN Japan;KOR South Korea;PRK North Korea;
SAU Saudi Arabia;YEM Yemen;EGY Egypt;LBY Libya;SDN Sudan;ETH Ethiopia;MLI Mali;NER Niger;COD Congo;RWA Rwanda;
VEN Venezuela;BRA Brazil;MEX Mexico;CAN Canada;AUS Australia;IDN Indonesia;PHL Philippines;VNM Vietnam;
MMR Myanmar;THA Thailand;AFG Afghanistan;IRQ Iraq;LBN Lebanon;JOR Jordan;POL Poland;HUN Hungary;SRB Serbia;
GEO Georgia;ARM Armenia;AZE Azerbaijan;KAZ Kazakhstan;BLR Belarus;FIN Finland;SWE Sweden;NOR Norway;ITA Italy;
ESP Spain;GRC Greece;NLD Netherlands;BEL Belgium;ZAF South Africa;NGA Nigeria;KEN Kenya;SOM Somalia;
DZA Algeria;MAR Morocco;TUN Tunisia;QAT Qatar;ARE Emirates;KWT Kuwait;CUB Cuba;COL Colombia;PER Peru;CHL Chile"""
_OTHERS = (
    *(Who(name, name, "organisation", None) for name in ("UN", "EU", "NATO", "IAEA", "AU", "ASEAN", "ICC", "G7")),
    *(Who(name, name.title(), "group", None) for name in ("HAMAS", "HEZBOLLAH", "HOUTHIS", "WAGNER")),
    *(Who(f"person:envoy-{code.lower()}", f"The envoy of {code}", "person", code) for code in ("CHN", "RUS", "USA")),
)

ACTORS = (*(Who(item[:3], item[4:], "country", item[:3]) for item in _STATES.replace("\n", "").split(";")), *_OTHERS)
VERBS = {
    "AGREE": "agreed with",
    "CONSULT": "met",
    "SUPPORT": "praised",
    "CONCEDE": "gave way to",
    "COOPERATE": "traded with",
    "AID": "helped",
    "RETREAT": "withdrew from",
    "REQUEST": "appealed to",
    "ACCUSE": "blamed",
    "REJECT": "rebuffed",
    "THREATEN": "warned",
    "PROTEST": "marched against",
    "SANCTION": "sanctioned",
    "MOBILIZE": "massed troops against",
    "COERCE": "detained",
    "ASSAULT": "shelled",
    "STATEMENT": "spoke of",
    "OTHER": "watched",
}
TOPICS = tuple(
    (
        "grain gas pipelines borders prisoners elections ceasefires tariffs visas drones missiles satellites "
        "harbours fishing refugees dams vaccines debt uranium chips steel airspace islands embassies "
        "railways minerals cables hostages monuments floods earthquakes summits treaties inspections convoys "
        "blockades protests ballots courts loans"
    ).split()
)
SOURCES = tuple(
    f"{place} {name}"
    for name in ("Post", "Courier", "Wire", "Dispatch")
    for place in "North South East West Bay Hill".split()
)
LANGUAGES = ("en", "fr", "es", "zh", "ar", "id")
PRECISIONS = {
    "day": 0.72,
    "week": 0.03,
    "month": 0.08,
    "quarter": 0.01,
    "season": 0.01,
    "year": 0.06,
    "decade": 0.01,
    "range": 0.06,
    "vague": 0.02,
}
#: (centre, width in days, part of all events): days count from 1970
CRISES = ((16150, 90, 0.12), (15050, 120, 0.10), (19050, 60, 0.28), (19650, 120, 0.16), (18350, 200, 0.10))


def skewed(count: int, power: float) -> NDArray[np.float64]:
    """Return shares that fall as Zipf's law has it."""
    weights = 1 / np.arange(1, count + 1) ** power
    shares: NDArray[np.float64] = weights / weights.sum()
    return shares
