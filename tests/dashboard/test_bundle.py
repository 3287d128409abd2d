"""What the app serves to the browser."""

from __future__ import annotations

import re
from importlib.resources import files
from itertools import islice
from pathlib import Path

import plotly

STATIC = Path(__file__).parents[2] / "dashboard" / "static"


def test_the_bundle_has_the_major_version_of_the_package() -> None:
    with (STATIC / "plotly-basic.min.js").open(encoding="utf-8") as bundle:
        head = "".join(islice(bundle, 6))
    whole = (Path(str(files(plotly))) / "package_data" / "plotly.min.js").read_text(encoding="utf-8")[:2000]
    ours, theirs = (re.search(r"plotly\.js.* v(\d+)\.", text) for text in (head, whole))
    assert ours
    assert theirs
    assert ours.group(1) == theirs.group(1)


def test_it_names_no_other_host_to_load_from() -> None:
    for name in ("viewport.js", "overview.js", "legend.js", "touch.js", "viewport.html", "viewport.css"):
        text = (STATIC.parent / "viewport" / name).read_text(encoding="utf-8")
        assert not re.findall(r"(?:https?:)?//(?!www\.w3\.org)[a-z0-9-]+\.[a-z]", text)
        assert "innerHTML" not in text
