"""A user who stops a long output: it ends within a batch, and what was there before is there still."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateTransformContext

from orsen_qgis.problems import Problem
from orsen_qgis.processing.files import write_layer_file
from orsen_qgis.processing.rows import BATCH
from orsen_qgis.stock.table import Table


class Stopper:
    """Stops when it is asked for the second time."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self) -> bool:
        self.asked += 1
        return self.asked > 1


@pytest.mark.parametrize("name", ["a.csv", "a.geojson", "a.fgb"])
def test_an_output_that_is_stopped_changes_nothing(tmp_path: Path, name: str) -> None:
    length = 4 * BATCH
    whole = np.ma.masked_array(np.arange(length), mask=False)
    rows = Table({"n": whole}, {"n": "integer"}, np.zeros(length), np.zeros(length), "EPSG:2154")
    (tmp_path / name).write_text("avant", "utf-8")
    stop = Stopper()
    with pytest.raises(Problem, match="Stopped"):
        write_layer_file(tmp_path / name, "a", rows, QgsCoordinateTransformContext(), stopped=stop)
    assert stop.asked == 2
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text("utf-8") == "avant"
