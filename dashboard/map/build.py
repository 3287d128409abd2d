"""Writes `static/world.json` (outlines) and `map/places.csv` (where a country's mark stands) from Natural Earth.

    npm pack world-atlas && tar xzf world-atlas-*.tgz && pip install pycountry
    python -m dashboard.map.build package/countries-110m.json package/countries-50m.json

The coarse atlas gives the outlines; countries that are too small for it have a place from the finer one and are drawn
as dots. Natural Earth draws de-facto borders: Crimea is given back to Ukraine (UN General Assembly 68/262).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pycountry  # type: ignore[import-not-found, unused-ignore]

from dashboard.map.projection import project

_HERE = Path(__file__).parent
_HEADER = (
    "# Where the mark of a country stands on the map. Source: Natural Earth (public domain). Written by build.py.\n"
)

#: names of what has no ISO number → code; None is drawn as part of the country that the world knows it as
_NAMED = {"Kosovo": "XKX", "N. Cyprus": "CYP", "Somaliland": "SOM"}

#: corner points (degrees) of the polygon that is Crimea
_CRIMEA = (32.0, 44.2, 36.8, 46.4)

#: where the largest polygon's middle misleads
_PLACES = {"USA": (-98.0, 39.0), "FRA": (2.4, 46.8), "NOR": (9.0, 61.5), "CAN": (-105.0, 57.0), "RUS": (70.0, 61.0)}

Ring = list[tuple[float, float]]


def main(coarse: str, fine: str) -> None:
    """Write both files."""
    outlines = polygons(json.loads(Path(coarse).read_text()))
    places = {code: _middle(rings) for code, rings in polygons(json.loads(Path(fine).read_text())).items()}
    places |= {code: _middle(rings) for code, rings in outlines.items()} | _PLACES
    paths = {code: "".join(map(_path, rings)) for code, rings in sorted(outlines.items()) if code != "ATA"}
    (_HERE.parent / "static" / "world.json").write_text(json.dumps(paths, separators=(",", ":")))
    rows = [
        f"{code},{x:.0f},{y:.0f},{int(code in paths)}\n" for code in sorted(places) for x, y in [project(*places[code])]
    ]
    (_HERE / "places.csv").write_text(_HEADER + "country,x,y,outlined\n" + "".join(rows))


def polygons(topology: dict[str, Any]) -> dict[str, list[Ring]]:
    """The rings of each country of a topology, in degrees."""
    arcs = [list(_arc(arc, topology["transform"])) for arc in topology["arcs"]]
    found: dict[str, list[Ring]] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        code = _code(shape)
        if code:
            parts = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
            rings = (piece for part in parts for ring in part for piece in _pieces(_ring(ring, arcs)))
            found.setdefault(code, []).extend(rings)
    crimea = [ring for ring in found["RUS"] if _inside(ring, _CRIMEA)]
    found["RUS"] = [ring for ring in found["RUS"] if ring not in crimea]
    found["UKR"] += crimea
    return found


def _code(shape: dict[str, Any]) -> str | None:
    country = pycountry.countries.get(numeric=shape["id"]) if "id" in shape else None
    return country.alpha_3 if country else _NAMED.get(shape["properties"]["name"])


def _arc(arc: Sequence[Sequence[int]], transform: dict[str, list[float]]) -> Iterator[tuple[float, float]]:
    x = y = 0
    for step in arc:
        x, y = x + step[0], y + step[1]
        yield (
            x * transform["scale"][0] + transform["translate"][0],
            y * transform["scale"][1] + transform["translate"][1],
        )


def _ring(numbers: Sequence[int], arcs: Sequence[Ring]) -> Ring:
    points: Ring = []
    for number in numbers:
        points += (arcs[number] if number >= 0 else arcs[~number][::-1])[bool(points) :]
    return points


def _pieces(ring: Ring) -> Iterator[Ring]:
    """The ring itself, or its parts on both sides of the 180th meridian when it lies across it."""
    if max(x for x, _ in ring) - min(x for x, _ in ring) < 180:
        yield ring
        return
    whole = [(x + 360 if x < 0 else x, y) for x, y in ring]
    yield _clipped(whole)
    yield [(-x, y) for x, y in _clipped([(360 - x, y) for x, y in whole])]


def _clipped(ring: Ring) -> Ring:
    """What of the ring lies west of the 180th meridian."""
    points: Ring = []
    for (x, y), (a, b) in zip(ring, ring[1:] + ring[:1], strict=True):
        if x <= 180:
            points.append((x, y))
        if (x <= 180) != (a <= 180):
            points.append((180.0, y + (b - y) * (180 - x) / (a - x)))
    return points


def _inside(ring: Ring, box: tuple[float, float, float, float]) -> bool:
    return all(box[0] <= x <= box[2] and box[1] <= y <= box[3] for x, y in ring)


def _area(ring: Ring) -> float:
    return sum(x * b - a * y for (x, y), (a, b) in zip(ring, ring[1:] + ring[:1], strict=True)) / 2


def _middle(rings: Sequence[Ring]) -> tuple[float, float]:
    """Centre of gravity of the largest polygon."""
    ring = max(rings, key=lambda ring: abs(_area(ring)))
    area = _area(ring) or 1e-9
    sides = list(zip(ring, ring[1:] + ring[:1], strict=True))
    return (
        sum((x + a) * (x * b - a * y) for (x, y), (a, b) in sides) / (6 * area),
        sum((y + b) * (x * b - a * y) for (x, y), (a, b) in sides) / (6 * area),
    )


def _path(ring: Ring) -> str:
    points = [project(*point) for point in ring]
    return "M" + " ".join(dict.fromkeys(f"{x:.1f} {y:.1f}" for x, y in points)) + "Z"


if __name__ == "__main__":
    main(*sys.argv[1:3])
