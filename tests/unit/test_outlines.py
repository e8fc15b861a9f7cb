"""A released cell is drawn as the square of the European grid that it is, and only from what was released."""

from __future__ import annotations

import numpy as np
import pytest
from circle_examples import COARSE_FIELDS, TODAY, addresses, circle

from orsen_qgis.circles.cells import EUROPEAN, european_metres
from orsen_qgis.circles.outlines import outline
from orsen_qgis.circles.release import release


def made(precision, fields=None, count=12, step=60.0):
    rows = [{"x": 655_000.0 + step * number, "y": 6_865_000.0, "residence": "R"} for number in range(count)]
    minimum = {"addresses": 2, "dwellings": 11}
    wanted = circle(precision=precision, minimum=minimum, fields=fields or COARSE_FIELDS)
    return release(addresses(rows), wanted, None, TODAY)


@pytest.mark.parametrize(("precision", "size"), [("cell-200m", 200), ("cell-1km", 1000)])
def test_squares_lie_on_the_european_grid_around_their_centres(precision, size):
    seen = made(precision)
    cells = np.flatnonzero(seen.unit == precision)
    squares = outline(seen, EUROPEAN)
    assert len(cells)
    mine = np.isin(squares.rows, cells)
    x, y = squares.x[mine], squares.y[mine]
    assert np.array_equal(x % size, np.zeros_like(x))
    assert np.array_equal(y % size, np.zeros_like(y))
    assert np.array_equal(np.ptp(x, axis=1), np.full(len(cells), size))
    assert np.array_equal(np.ptp(y, axis=1), np.full(len(cells), size))
    east, north = european_metres(seen.x[cells], seen.y[cells], seen.crs)
    assert np.allclose(x[:, :4].mean(axis=1), east, atol=0.01)
    assert np.allclose(y[:, :4].mean(axis=1), north, atol=0.01)


def test_rings_are_closed_counter_clockwise_and_in_the_system_of_the_release():
    squares = outline(made("cell-200m"))
    assert np.array_equal(squares.x[:, 0], squares.x[:, 4])
    assert np.array_equal(squares.y[:, 0], squares.y[:, 4])
    x, y = squares.x, squares.y
    areas = (x[:, :-1] * y[:, 1:] - x[:, 1:] * y[:, :-1]).sum(axis=1) / 2
    assert (areas > 0).all()
    # Lambert-93 stretches lengths by less than a per mille or so.
    assert np.allclose(areas, 200.0**2, rtol=0.01)


def test_other_units_have_no_square():
    assert not len(outline(made("address", ["adresse", "niveau"])).rows)
    assert not len(outline(made("residence", ["residence", "niveau_max"])).rows)
    assert not len(outline(made("commune")).rows)
