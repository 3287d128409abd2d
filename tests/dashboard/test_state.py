"""The address is the state, whatever an older report of the browser says."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest


def late_report() -> None:
    import streamlit as st

    from dashboard import state

    state.follow()
    state.change(tab="table")
    st.query_params.from_dict({"actor": "CHN"})  # sent before the change was heard of
    st.text(state.current().tab)
    state.change(event="0123456789abcdef")
    st.text(str(st.query_params.to_dict()))


def moved() -> None:
    import streamlit as st

    from dashboard import state

    state.follow()
    st.text(" ".join(state.current().filter.actor))


def test_a_report_with_the_address_from_before_undoes_nothing() -> None:
    page = AppTest.from_function(late_report)
    page.query_params["actor"] = "CHN"
    tab, address = page.run().text
    assert tab.value == "table"
    assert address.value == str({"actor": "CHN", "event": "0123456789abcdef", "tab": "table"})


def test_a_run_of_the_whole_page_follows_the_browser() -> None:
    page = AppTest.from_function(moved)
    for actor in ("CHN", "RUS"):
        page.query_params["actor"] = actor
        assert page.run().text[0].value == actor
