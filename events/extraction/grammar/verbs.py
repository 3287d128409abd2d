"""How finite verbs are known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from events.coding.trigger import Trigger
from events.extraction.grammar.tables import Tables

__all__ = ["Endings", "Verbs"]


@dataclass(frozen=True)
class Endings:
    """What the forms of a verb end or begin with."""

    past: tuple[str, ...]
    """Endings of finite verbs that tell of the past."""
    future: tuple[str, ...]
    participle: tuple[str, ...]
    """Endings of participles, which are finite behind an auxiliary."""
    present: str
    """Ending of verbs that are not finite without an auxiliary; empty when the language marks them otherwise."""
    finite: tuple[str, ...]
    """Endings of regular past forms and participles."""
    adverb: str
    """Ending of adverbs that may stand before a verb."""
    prefixes: tuple[str, ...]
    """What finite verbs begin with."""
    imperfect: tuple[str, ...]
    """What verbs that may not tell of the past begin with (Arabic)."""
    proclitics: tuple[str, ...]
    """What may be written in one with a verb before it ("and")."""

    @classmethod
    def of(cls, tables: Tables) -> Endings:
        """From a language's tables."""
        return cls(
            past=tables.listed("verbs", "past_endings"),
            future=tables.listed("verbs", "future_endings"),
            participle=tables.listed("verbs", "participle_endings"),
            present=tables.text("verbs", "participle_ending"),
            finite=tables.listed("verbs", "finite_endings"),
            adverb=tables.text("verbs", "adverb_ending"),
            prefixes=tables.listed("verbs", "prefixes"),
            imperfect=tables.listed("verbs", "imperfect"),
            proclitics=tables.listed("verbs", "proclitics"),
        )

    def perfect(self, word: str) -> bool:
        """Whether a verb tells of the past by its beginning."""
        bare = next((word[len(one) :] for one in self.proclitics if word.startswith(one) and len(word) > 3), word)
        return bool(self.imperfect) and not bare.startswith(self.imperfect)


@dataclass(frozen=True)
class Verbs:
    """Verbs by their words."""

    auxiliaries: frozenset[str]
    infinitive: frozenset[str]
    perfect: frozenset[str]
    """Auxiliaries of what has been going on."""
    past: frozenset[str]
    """Irregular past forms."""
    participles: frozenset[str]
    not_verbs: frozenset[str]
    light: frozenset[str]
    """Verbs that are no event of their own."""
    planned: frozenset[str]
    """Participles that tell what is to come ("prévu")."""
    aspect: frozenset[str]
    """Verbs that only say that an event runs its course."""
    tenseless: bool
    """Whether a verb without a word for the future tells what has been."""
    endings: Endings

    @classmethod
    def of(cls, tables: Tables) -> Verbs:
        """From a language's tables."""
        return cls(
            auxiliaries=tables.words("verbs", "auxiliaries"),
            infinitive=tables.words("verbs", "infinitive"),
            perfect=tables.words("verbs", "perfect"),
            past=tables.words("verbs", "past"),
            participles=tables.words("verbs", "participles"),
            not_verbs=tables.words("verbs", "not_verbs"),
            light=tables.words("verbs", "light"),
            planned=tables.words("verbs", "planned"),
            aspect=tables.words("inherit", "aspect"),
            tenseless=tables.flag("verbs", "tenseless"),
            endings=Endings.of(tables),
        )

    def told(self, trigger: Trigger) -> bool:
        """Whether a trigger tells what has happened rather than what is to come or might be."""
        plain = self.tenseless and not trigger.tense and not trigger.modality and not trigger.negated
        return trigger.tense == "past" or plain

    @cached_property
    def irregular(self) -> frozenset[str]:
        """Forms that no ending tells."""
        return self.past | self.participles
