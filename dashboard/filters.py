"""The filters in the sidebar, each with the number of events behind every choice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

import streamlit as st

from dashboard import safe
from dashboard.facets import Result
from dashboard.kinds import KINDS
from dashboard.link import View
from dashboard.state import change
from events.filter import Filter, parse

__all__ = ["sidebar"]

#: choices of a list that are offered; the others are found by text
_MOST = 300

_MATCH = {"any": "any", "all": "all", "only": "only them"}

_DATE_HELP = "A day, a month or a year: 2022-02-04, 2022-02 or 2022"

_KINDS = {kind: f"{word.capitalize()}s" for kind, word in KINDS.items()}


@dataclass(frozen=True, slots=True)
class _Choice:
    """One list of choices."""

    field: str
    label: str
    facet: str
    placeholder: str = "Any"


_ACTOR = _Choice("actor", "Actors", "actor", "Any actor")
_NOT = _Choice("not_actor", "Without", "actor", "Nobody left out")
_MAIN = (_Choice("country", "Countries", "country"), _Choice("type", "Type", "type"))
_MORE = (
    _Choice("precision", "Dated to the", "precision"),
    _Choice("source", "Source", "source"),
    _Choice("language", "Language", "language"),
)


def sidebar(view: View, result: Result) -> None:
    """Draw all filters; a change of one changes the address."""
    asked = view.filter
    with st.sidebar:
        st.subheader("Filter", anchor=False)
        _text(asked.q)
        _list(_ACTOR, asked.actor, result)
        if len(asked.actor) > 1 or asked.match != "any":
            _segments("match", "Events with", asked.match, _MATCH)
        _dates(view)
        _kinds(asked.kind, result.counts("kind"))
        for choice in _MAIN:
            _list(choice, getattr(asked, choice.field), result)
        used = asked.not_actor or asked.confidence or asked.known_by or any(getattr(asked, c.field) for c in _MORE)
        with st.expander("More filters", expanded=bool(used)):
            _list(_NOT, asked.not_actor, result)
            for choice in _MORE:
                _list(choice, getattr(asked, choice.field), result)
            _collection(asked.collection, result)
            _confidence(asked.confidence)


def _bound(key: str, value: object, field: str, read: Callable[[object], object] = lambda value: value) -> str:
    """Give a widget the value of the address, under the key that it must have."""
    name = f"filter_{key}"
    st.session_state[name] = value
    st.session_state.setdefault("_readers", {})[name] = (field, read)
    return name


def _changed(name: str) -> None:
    field, read = st.session_state["_readers"][name]
    change(**{field: read(st.session_state[name])})


def _text(words: str) -> None:
    name = _bound("q", words, "q", lambda value: " ".join(str(value or "").split())[:200])
    st.text_input(
        "Text", key=name, on_change=_changed, args=(name,), placeholder="Words in title or evidence",
        icon=":material/search:", label_visibility="collapsed",
    )  # fmt: skip


def _list(choice: _Choice, chosen: Sequence[str], result: Result) -> None:
    counts = result.counts(choice.facet)
    options = list(dict.fromkeys([*chosen, *list(counts)[:_MOST]]))
    name = _bound(choice.field, list(chosen), choice.field, lambda value: tuple(value))  # type: ignore[arg-type]
    names = result.index.names
    st.multiselect(
        choice.label, options, key=name, on_change=_changed, args=(name,), placeholder=choice.placeholder,
        format_func=lambda value: _written(value, names, counts),
    )  # fmt: skip


def _written(value: str, names: Mapping[str, str], counts: Mapping[str, int]) -> str:
    return f"{safe.plain(names.get(value, value))} · {counts.get(value, 0):,}"


def _segments(field: str, label: str, chosen: str, words: Mapping[str, str]) -> None:
    name = _bound(field, chosen, field, lambda value: value or "any")
    st.segmented_control(
        label, list(words), key=name, on_change=_changed, args=(name,), format_func=words.__getitem__,
        label_visibility="collapsed", width="stretch",
    )  # fmt: skip


def _kinds(chosen: Sequence[str], counts: Mapping[str, int]) -> None:
    options = [kind for kind in _KINDS if kind in counts or kind in chosen]
    if not options:
        return
    name = _bound("kind", list(chosen), "kind", lambda value: tuple(value))  # type: ignore[arg-type]
    st.pills(
        "Kind", options, key=name, selection_mode="multi", on_change=_changed, args=(name,),
        format_func=lambda kind: f"{_KINDS[kind]} · {counts.get(kind, 0):,}",
    )  # fmt: skip


def _dates(view: View) -> None:
    left, right = st.columns(2, gap="small")
    for column, field, label, hint in ((left, "from_", "From", "2022-02"), (right, "to", "To", "2022-02-28")):
        value = getattr(view.filter, field)
        name = _bound(field, value.isoformat() if value else "", field, partial(_day, field, value))
        column.text_input(label, key=name, on_change=_changed, args=(name,), placeholder=hint, help=_DATE_HELP)


def _day(field: str, before: date | None, text: object) -> date | None:
    """The first or last day of what was typed; what means nothing changes nothing."""
    asked, ignored = parse({field.rstrip("_"): [str(text)]}) if text else (Filter(), ())
    return before if ignored else getattr(asked, field)


def _collection(chosen: str, result: Result) -> None:
    counts = result.counts("collection")
    options = list(dict.fromkeys([*([chosen] if chosen else []), *counts]))
    if not options:
        return
    name = _bound("collection", chosen or None, "collection", lambda value: value or "")
    st.selectbox(
        "Collection", options, key=name, on_change=_changed, args=(name,), index=None, placeholder="Any",
        format_func=lambda value: _written(value, {}, counts),
    )  # fmt: skip


def _confidence(least: float) -> None:
    name = _bound("confidence", least, "confidence", lambda value: round(float(str(value)), 2))
    st.slider("Confidence at least", 0.0, 1.0, step=0.05, key=name, on_change=_changed, args=(name,))
