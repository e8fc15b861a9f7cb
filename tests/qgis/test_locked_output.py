"""Two QGIS write into one GeoPackage at once: the second is told in a sentence, and the layer stays whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from test_classify import three_addresses

GIVEN = {"CAMPAIGN": "2026", "START": "2026-01-01", "END": "2026-06-30"}


def test_who_comes_second_is_told_and_may_start_again(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "campagne.gpkg"
    given = {**GIVEN, "ADDRESSES": three_addresses(), "OUTPUT": f"ogr:dbname='{path}' table=\"niveaux\" (geom)"}
    run("orsen:classify", given)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(QgsProcessingException, match="is being written by another program") as told:
            run("orsen:classify", given)
        assert "sqlite" not in str(told.value)
        other.execute("ROLLBACK")
    assert [each.name for each in tmp_path.iterdir()] == ["campagne.gpkg"]
    assert QgsVectorLayer(f"{path}|layername=niveaux").featureCount() == 3
    run("orsen:classify", given)
