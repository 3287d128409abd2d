"""A reader without a browser: speaks Streamlit's protocol to a running dashboard, and measures what comes back."""

from __future__ import annotations

import json
import time
from base64 import b64decode
from dataclasses import dataclass
from typing import Any, Self

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from dashboard.viewport import KEY

__all__ = ["Answer", "Session"]

_SECONDS = 120.0

#: pixels of its timeline and its window
_SIZE = {"size": {"chart": 1044, "window": 1400}}

#: how Streamlit names the widget of a component that carries what it triggers
_TRIGGERS = "$$STREAMLIT_INTERNAL_KEY_{}__events"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server sent for one run of the page, or of the part that a zoom changes."""

    seconds: float
    size: int
    """Bytes."""
    data: dict[str, Any] | None
    """What the timeline was given; None when none was drawn."""

    @property
    def marks(self) -> int:
        """Marks that the timeline draws."""
        traces = self.data["figure"]["data"] if self.data else []
        return sum(_length(trace["customdata"]) for trace in traces if "customdata" in trace)


class Session:
    """An open page."""

    def __init__(self, address: str) -> None:
        url = address.replace("http", "ws", 1) + "/_stcore/stream"
        self._socket = connect(url, subprotocols=[Subprotocol("streamlit")], max_size=None, legacy=True)
        self._fragment = self._component = self._query = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def open(self, query: str) -> Answer:
        """Run the whole page for a query string, as a new filter does."""
        message = BackMsg()
        message.rerun_script.query_string = self._query = query
        self._tell_size(message)
        answer = self._answer(message)
        if answer.data and not answer.data["figure"]:
            # the first timeline waits until it knows the size of the page
            again = self._rerun_part()
            return Answer(answer.seconds + again.seconds, answer.size + again.size, again.data)
        return answer

    def look(self, start: float, end: float) -> Answer:
        """Show a range, in milliseconds since 1970, as a zoom does; a timeline must have been drawn before."""
        return self._rerun_part({"event": "look", "value": {"start": start, "end": end}})

    def _rerun_part(self, *told: dict[str, Any]) -> Answer:
        message = BackMsg()
        message.rerun_script.query_string = self._query
        message.rerun_script.fragment_id = self._fragment
        self._tell_size(message)
        if told:
            trigger = message.rerun_script.widget_states.widgets.add()
            trigger.id, trigger.json_trigger_value = _TRIGGERS.format(self._component), json.dumps(told)
        return self._answer(message)

    def _tell_size(self, message: BackMsg) -> None:
        if self._component:
            state = message.rerun_script.widget_states.widgets.add()
            state.id, state.json_value = self._component, json.dumps(_SIZE)

    def _answer(self, message: BackMsg) -> Answer:
        begun = time.perf_counter()
        self._socket.send(message.SerializeToString())
        size, data = 0, None  # type: tuple[int, dict[str, Any] | None]
        while True:
            frame = self._socket.recv(_SECONDS)
            assert isinstance(frame, bytes)
            size += len(frame)
            told = ForwardMsg.FromString(frame)
            kind = told.WhichOneof("type")
            if kind == "page_info_changed":
                self._query = told.page_info_changed.query_string
            if kind == "delta" and (drawn := self._drawn(told)):
                data = json.loads(drawn)
            if kind == "script_finished" and told.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                return Answer(time.perf_counter() - begun, size, data)

    def _drawn(self, told: ForwardMsg) -> str:
        component = told.delta.new_element.bidi_component
        if not component.id.endswith(f"-{KEY}"):
            return ""
        self._fragment, self._component = told.delta.fragment_id, component.id
        return component.json


def _length(column: dict[str, Any]) -> int:
    """Elements of a packed array, rows of one with two dimensions."""
    if "shape" in column:
        return int(str(column["shape"]).split(",")[0])
    return len(b64decode(column["bdata"])) // int(column["dtype"][1:])
