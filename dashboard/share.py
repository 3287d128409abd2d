"""Passing on what one sees: the link of the view, the link of one event, its citation."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

import streamlit as st

from dashboard import cite
from dashboard.link import View, query
from events.model import Event

__all__ = ["address", "citation", "copy_button"]

_HTML = '<button type="button" class="copy"></button>'

_CSS = """
.copy {
  font: inherit;
  font-size: 0.875rem;
  min-height: 2.25rem;
  padding: 0 0.75rem;
  color: var(--st-text-color);
  background: transparent;
  border: 1px solid var(--st-border-color);
  border-radius: var(--st-button-radius);
  cursor: pointer;
}
.copy:hover {
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.copy:focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 1px;
}
"""

# the address of the page is the link; `navigator.clipboard` is missing where the page is not served securely
_JS = """
export default function ({ data, parentElement }) {
  const button = parentElement.querySelector(".copy")
  button.textContent = data.label
  button.onclick = async () => {
    const link = window.location.href
    try {
      await navigator.clipboard.writeText(link)
    } catch {
      const area = document.createElement("textarea")
      area.value = link
      document.body.append(area)
      area.select()
      document.execCommand("copy")
      area.remove()
    }
    button.textContent = data.done
    setTimeout(() => { button.textContent = data.label }, 1600)
  }
}
"""

_COMPONENT = st.components.v2.component("dateline_copy", html=_HTML, css=_CSS, js=_JS)


def copy_button(key: str) -> None:
    """A button that copies the link of what is seen."""
    _COMPONENT(key=key, data={"label": "Copy link", "done": "Copied"})


def address(view: View) -> str:
    """The whole link of a view on this server."""
    parts = urlsplit(st.context.url or "")
    return urlunsplit(parts._replace(query=query(view), fragment=""))


def citation(event: Event) -> None:
    """Ways to cite an event."""
    link = address(View(event=event.id))
    with st.popover("Cite", icon=":material/format_quote:"):
        st.caption("In a text")
        st.code(cite.plain(event, link), language=None, wrap_lines=True)
        st.caption("BibTeX")
        st.code(cite.bibtex(event, link), language=None, wrap_lines=True)
