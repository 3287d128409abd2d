"""What the pipeline finds of the gold tables.

An extracted event stands for one of a table when a sentence that proves it is a sentence of the table's and its days
are acceptable ones. Each stands for one other, those that any reader lists first. Recall counts those that any reader
lists, precision every extracted event but what a medium merely reported; parties are compared on the pairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from events.model import Event, Kind
from tests.gold.tables import GoldArticle, GoldEvent

__all__ = ["ORGANISATIONS", "Score", "measured"]

#: the organisations that the tables name; others are neither right nor wrong
ORGANISATIONS = frozenset(
    """UN UNSC NATO EU AL AU ICC ICJ IAEA OSCE GCC IMF G8 ICRC ECOWAS ASEAN BRICS QUAD AUKUS ALQAEDA IRA HAMAS
    HEZBOLLAH HOUTHIS WAGNER RSF M23""".split()
)


@dataclass(slots=True)
class Score:
    """Counts over the articles of a language, and a line for each thing that is missing or wrong."""

    must: int = 0
    found: int = 0
    told: int = 0
    right: int = 0
    parties_right: int = 0
    parties_told: int = 0
    parties_gold: int = 0
    lines: list[str] = field(default_factory=list)

    @property
    def events(self) -> float:
        """F1 of events, 0 to 100."""
        return _f1(self.right, self.told, self.found, self.must)

    @property
    def actors(self) -> float:
        """F1 of the parties of paired events, 0 to 100."""
        return _f1(self.parties_right, self.parties_told, self.parties_right, self.parties_gold)

    def __str__(self) -> str:
        return "\n".join([f"events {self.events:.1f}, actors {self.actors:.1f}", *self.lines])


def measured(articles: Iterable[GoldArticle], extracted: Mapping[str, Sequence[Event]]) -> Score:
    """The score of the events extracted from each article, by the article's name."""
    score = Score()
    for article in articles:
        _count(article, extracted[article.name], score)
    return score


def _count(article: GoldArticle, told: Sequence[Event], score: Score) -> None:
    pairs = _pairs(article.events, told)
    counted = [event for event in told if event.kind is not Kind.REPORTING]
    paired = {id(event) for event in pairs.values()}
    score.must += sum(gold.must for gold in article.events)
    score.found += sum(article.events[number].must for number in pairs)
    score.told += len(counted)
    score.right += sum(id(event) in paired for event in counted)
    missed = [gold for number, gold in enumerate(article.events) if gold.must and number not in pairs]
    score.lines += [f"missed   {article.name} {gold}" for gold in missed]
    score.lines += [f"not gold {article.name} {_line(event)}" for event in counted if id(event) not in paired]
    for number, event in pairs.items():
        gold, parties = article.events[number], _parties(event)
        nearest = gold.nearest(parties)
        score.parties_right += len(parties & nearest)
        score.parties_told += len(parties)
        score.parties_gold += len(nearest)
        if parties != nearest:
            score.lines.append(f"parties  {article.name} {sorted(parties)} for {sorted(nearest)}: {gold}")


def _pairs(table: Sequence[GoldEvent], told: Sequence[Event]) -> dict[int, Event]:
    """Number in the table → event: as many pairs as possible, those of `must` first."""
    choices = [
        sorted((at for at, event in enumerate(told) if _fits(gold, event)), key=lambda at: _unlike(gold, told[at]))
        for gold in table
    ]
    owner: dict[int, int] = {}

    def placed(number: int, tried: set[int]) -> bool:
        for at in choices[number]:
            if at not in tried:
                tried.add(at)
                if at not in owner or placed(owner[at], tried):
                    owner[at] = number
                    return True
        return False

    for number in sorted(range(len(table)), key=lambda number: not table[number].must):
        placed(number, set())
    return {number: told[at] for at, number in owner.items()}


def _fits(gold: GoldEvent, event: Event) -> bool:
    proofs = [proof.sentence for proof in event.evidence]
    same = any(proof in sentence or sentence in proof for sentence in gold.sentences for proof in proofs)
    return same and (event.start, event.end) in gold.days


def _unlike(gold: GoldEvent, event: Event) -> int:
    parties = _parties(event)
    return len(gold.nearest(parties) ^ parties)


def _parties(event: Event) -> frozenset[str]:
    """Organisations of the list and countries; a listed organisation does not bring its country."""
    names = (actor.id if actor.id in ORGANISATIONS else actor.country for actor in event.actors)
    return frozenset(name for name in names if name)


def _line(event: Event) -> str:
    proof = event.evidence[0]
    return f"{event.start}/{event.end or '..'} [{proof.trigger}] {proof.sentence}"


def _f1(right: int, told: int, found: int, whole: int) -> float:
    precision, recall = right / told if told else 0.0, found / whole if whole else 0.0
    return 200 * precision * recall / (precision + recall) if right and found else 0.0
