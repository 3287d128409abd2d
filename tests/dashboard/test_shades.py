"""Contrast and difference of colours, computed from the theme's and the palette's own values."""

from __future__ import annotations

import tomllib
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from dashboard.picture.shades import SERIES
from dashboard.timeline.palette import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, QUADS, TYPES, Mode, paint

THEME = tomllib.loads((Path(__file__).parents[2] / ".streamlit" / "config.toml").read_text())["theme"]
MODES = {"light": LIGHT, "dark": DARK}

#: What a dichromat sees of linear RGB (Viénot, Brettel and Mollon 1999, Machado and others 2009 at full severity)
BLINDNESS = {
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}

#: colours nearer than this (CIE76; 2.3 is just noticeable) are told apart by shape alone
NEAR = 15.0

Colour = NDArray[np.float64]


def linear(colour: str) -> Colour:
    values = np.array([int(colour[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    lights = sorted(float(linear(colour) @ (0.2126, 0.7152, 0.0722)) + 0.05 for colour in (one, other))
    return lights[1] / lights[0]


def lab(rgb: Colour) -> Colour:
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = to_xyz @ np.clip(rgb, 0, 1) / (0.9505, 1.0, 1.089)
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def distance(one: str, other: str, blindness: str) -> float:
    seen = [lab(np.array(BLINDNESS[blindness]) @ linear(colour)) for colour in (one, other)]
    return float(np.linalg.norm(seen[0] - seen[1]))


def papers(mode: str) -> list[str]:
    own = THEME[mode]
    return [own["backgroundColor"], own["secondaryBackgroundColor"], own["sidebar"]["backgroundColor"]]


@pytest.mark.parametrize("mode", MODES)
class TestContrast:
    def test_of_text(self, mode: str) -> None:
        for paper in papers(mode):
            for colour in (THEME[mode]["textColor"], THEME[mode]["linkColor"], MODES[mode].text, MODES[mode].faint):
                assert contrast(colour, paper) >= 4.5, (colour, paper)

    def test_of_text_on_the_accent(self, mode: str) -> None:
        assert contrast(MODES[mode].paper, MODES[mode].accent) >= 4.5

    def test_of_the_outlines_of_marks(self, mode: str) -> None:
        for paper in papers(mode):
            for value in (*QUADS, *TYPES):
                assert contrast(paint(value, mode == "dark").line, paper) >= 3, (value, paper)
            for row in SERIES:
                assert contrast(row[1 + (mode == "dark")], paper) >= 3, (row, paper)

    def test_the_charts_have_the_colours_of_the_page(self, mode: str) -> None:
        assert MODES[mode].text == THEME[mode]["textColor"]
        assert MODES[mode].paper == THEME[mode]["backgroundColor"]
        assert MODES[mode].accent == THEME[mode]["primaryColor"]


@pytest.mark.parametrize("high", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
def test_high_contrast_is_seven_to_one(high: Mode) -> None:
    for ground in (high.paper, high.band):
        for colour in (high.text, high.faint, high.accent, high.rule):
            assert contrast(colour, ground) >= 7, (colour, ground)


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_classes_differ_in_colour_or_in_shape(blindness: str) -> None:
    least = min(
        (distance(paint(a, False).fill, paint(b, False).fill, blindness), a, b) for a, b in combinations(QUADS, 2)
    )
    print(f"{blindness}: the nearest classes are {least[1]} and {least[2]}, {least[0]:.0f} apart")
    for one, other in combinations(QUADS, 2):
        first, second = paint(one, False), paint(other, False)
        assert distance(first.fill, second.fill, blindness) >= NEAR or first.symbol != second.symbol


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_types_differ_in_colour_or_in_shape(blindness: str) -> None:
    pairs = [(distance(paint(a, False).fill, paint(b, False).fill, blindness), a, b) for a, b in combinations(TYPES, 2)]
    least = min(pair for pair in pairs if paint(pair[1], False).fill != paint(pair[2], False).fill)
    print(f"{blindness}: the nearest types of two colours are {least[1]} and {least[2]}, {least[0]:.0f} apart")
    for away, one, other in pairs:
        assert away >= NEAR or paint(one, False).symbol != paint(other, False).symbol, (one, other)


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_neighbouring_series_differ(blindness: str) -> None:
    for one, other in pairwise(SERIES):
        assert distance(one[0], other[0], blindness) >= NEAR, (one, other)
