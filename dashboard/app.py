"""Dateline's dashboard: `streamlit run dashboard/app.py`."""

from __future__ import annotations

import sys
from pathlib import Path

# Streamlit puts this file's folder on the path, not the project's
sys.path.insert(0, str(Path(__file__).parents[1]))

import streamlit as st

from dashboard import contrast, sending, theme
from dashboard.add import add
from dashboard.home import home

st.set_page_config(page_title="Dateline", page_icon=str(Path(__file__).parent / "static" / "icon.png"), layout="wide")
sending.at_once()
theme.apply()
pages = {
    "timeline": st.Page(home, title="Timeline", icon=":material/timeline:", url_path="timeline", default=True),
    "add": st.Page(add, title="Add articles", icon=":material/note_add:", url_path="add"),
}
st.session_state["pages"] = pages  # for links from one to the other
st.navigation(list(pages.values()), position="top").run()
contrast.choice()
