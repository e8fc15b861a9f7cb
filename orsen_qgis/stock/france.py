"""Where France is, roughly: enough to see that coordinates were read in the wrong way, never to reject a place."""

from __future__ import annotations

import numpy as np

# Longitude, latitude around the mainland, some 20 km outside its coasts and borders.
MAINLAND = (
    (-5.4, 48.6), (-4.6, 47.6), (-2.6, 46.9), (-1.6, 45.0), (-2.0, 43.4), (-1.4, 42.9), (0.7, 42.5), (1.7, 42.3),
    (3.3, 42.2), (3.6, 43.1), (4.8, 43.1), (6.2, 42.8), (7.8, 43.6), (7.9, 44.2), (7.1, 44.7), (7.3, 45.4), (7.2, 46.0),
    (6.4, 46.5), (7.2, 47.3), (7.8, 47.5), (8.5, 49.1), (6.6, 49.6), (5.9, 49.8), (4.9, 50.3), (4.3, 50.4), (3.2, 51.0),
    (2.4, 51.3), (1.4, 51.0), (1.3, 50.0), (0.0, 49.9), (-1.1, 49.8), (-2.1, 49.9), (-2.1, 48.9), (-3.3, 49.1),
    (-5.1, 48.9),
)  # fmt: skip
# West, south, east, north: Corsica, Guadeloupe and Martinique, Guiana, Réunion and Mayotte, Saint-Pierre.
ISLANDS = (
    (8.3, 41.2, 9.8, 43.2), (-63.3, 14.2, -60.7, 18.3), (-54.8, 2.0, -51.4, 6.0), (55.0, -21.6, 56.0, -20.7),
    (44.9, -13.2, 45.4, -12.5), (-56.6, 46.6, -56.0, 47.3),
)  # fmt: skip


def in_france(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Return bool, which places (degrees, EPSG:4326; NaN: none) lie in or near France."""
    inside = np.zeros(len(longitude), dtype=bool)
    for (x1, y1), (x2, y2) in zip(MAINLAND, (*MAINLAND[1:], MAINLAND[0])):
        if y1 == y2:
            continue
        crossed = (y1 > latitude) != (y2 > latitude)
        inside ^= crossed & (longitude < (x2 - x1) * (latitude - y1) / (y2 - y1) + x1)
    for west, south, east, north in ISLANDS:
        inside |= (longitude >= west) & (longitude <= east) & (latitude >= south) & (latitude <= north)
    return inside
