"""The Natural Earth projection (Tom Patterson, in the polynomial form of Šavrič, Jenny and others, 2011).

A compromise that shows the whole world without the swollen poles of Mercator. The map is 1000 wide.
"""

from __future__ import annotations

import math

__all__ = ["HEIGHT", "WIDTH", "project"]

WIDTH = 1000.0

#: degrees: nothing happens in the far south, and the map gains room without it
_TOP, _BOTTOM = 84.0, -58.0


def _unit(longitude: float, latitude: float) -> tuple[float, float]:
    phi = math.radians(latitude)
    two = phi * phi
    four = two * two
    x = math.radians(longitude) * (
        0.8707 - 0.131979 * two + four * (-0.013791 + four * (0.003971 * two - 0.001529 * four))
    )
    y = phi * (1.007226 + two * (0.015085 + four * (-0.044475 + 0.028874 * two - 0.005916 * four)))
    return x, y


_SCALE = WIDTH / (2 * _unit(180, 0)[0])
_UPPER = _unit(0, _TOP)[1]

HEIGHT = (_UPPER - _unit(0, _BOTTOM)[1]) * _SCALE


def project(longitude: float, latitude: float) -> tuple[float, float]:
    """Place on the map of a point on the earth, in degrees."""
    x, y = _unit(longitude, latitude)
    return WIDTH / 2 + x * _SCALE, (_UPPER - y) * _SCALE
