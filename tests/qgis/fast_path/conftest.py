"""The small town in two GeoPackages, and the two ways of rating it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fast_path_town import (
    ADDRESSES,
    FACTS,
    INCIDENTS,
    STOCK,
    Ratings,
    write,
)
from qgis.core import (
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture
def ratings(run: Callable[..., dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ratings:
    """Rate both ways."""
    return Ratings(run, tmp_path, monkeypatch)


@pytest.fixture
def stock(tmp_path: Path) -> QgsVectorLayer:
    """The addresses, in a GeoPackage whose name and table ask for quoting."""
    return write(tmp_path / "parc de l'Orm.gpkg", 'ad"resses d’été', STOCK, ADDRESSES, placed=True)


@pytest.fixture
def incidents(tmp_path: Path) -> QgsVectorLayer:
    """The incidents, in a GeoPackage."""
    return write(tmp_path / "relevé.gpkg", "faits", INCIDENTS, FACTS, placed=False)


@pytest.fixture
def listed(project: QgsProject, stock: QgsVectorLayer, incidents: QgsVectorLayer) -> QgsProject:
    """A project that holds both layers."""
    project.addMapLayers([stock, incidents])
    return project
