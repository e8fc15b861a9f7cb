"""Places brought to another reference system by GDAL: to the millimetre where pyproj has them, or not finite at all."""

from __future__ import annotations

import numpy as np
import pytest

from orsen_qgis.circles import reprojecting
from orsen_qgis.problems import Problem
from orsen_qgis.processing.gdal_places import by_gdal


@pytest.mark.parametrize(
    ("system", "place"),
    [
        ("EPSG:2154", (652_000.0, 6_862_000.0)),
        ("EPSG:4326", (2.35, 48.85)),
        ("EPSG:3857", (261_600.0, 6_250_000.0)),
        ("EPSG:27572", (600_000.0, 2_428_000.0)),
        ("EPSG:3949", (1_650_000.0, 8_180_000.0)),
        ("EPSG:2975", (340_000.0, 7_690_000.0)),
    ],
)
def test_gdal_and_pyproj_bring_places_to_the_same_millimetre(system: str, place: tuple[float, float]) -> None:
    x, y = (np.array([axis, axis * 1.001, np.nan]) for axis in place)
    ours, theirs = (way(x, y, system, "EPSG:3035") for way in (by_gdal, reprojecting.by_pyproj))
    for mine, other in zip(ours, theirs):
        known = np.isfinite(other)
        assert known[0]
        assert (np.isfinite(mine) == known).all()
        assert np.abs(mine[known] - other[known]).max() < 0.001


def test_a_place_without_an_image_is_not_finite_and_spoils_no_other() -> None:
    x, y = np.array([2.35, np.inf, 2.36, 1e300]), np.array([48.85, 48.0, 48.86, 48.0])
    east, north = by_gdal(x, y, "EPSG:4326", "EPSG:2154")
    assert np.isfinite(east).tolist() == [True, False, True, False]
    assert (np.isfinite(north) == np.isfinite(east)).all()
    assert by_gdal(x[:0], y[:0], "EPSG:4326", "EPSG:2154")[0].shape == (0,)


@pytest.mark.parametrize("system", ["", "EPSG:1", "USER:100001"])
def test_a_system_that_nobody_knows_is_a_sentence(system: str) -> None:
    with pytest.raises(Problem, match="cannot be turned"):
        by_gdal(np.zeros(1), np.zeros(1), system, "EPSG:3035")
