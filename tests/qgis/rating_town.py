"""Four addresses, their incidents and a circle of partners, for tests of the panel."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from orsen_qgis.gui.background import Background

WAIT = 20_000  # milliseconds that a task of QGIS may take


def points(name: str, columns: str, rows: list[tuple[Any, ...]]) -> QgsVectorLayer:
    """A memory layer of points in a row."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:2154&{columns}", name, "memory")
    features = []
    for number, values in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({650000 + 20 * number} 6860000)"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def stock() -> QgsVectorLayer:
    """Four addresses of two landlords, each in an agency of its own."""
    return points(
        "patrimoine",
        "field=adresse_id:string&field=bailleur:string&field=agence:string&field=residence:string&field=adresse:string"
        "&field=commune:string&field=code_insee:string&field=logements:integer",
        [
            ("a1", "Bailleur A", "Nord", "Lilas", "1 rue A", "Ville", "93001", 10),
            ("a2", "Bailleur A", "Sud", "Lilas", "2 rue A", "Ville", "93001", 20),
            ("b1", "Bailleur B", "Est", "Roses", "1 rue B", "Ville", "93001", 30),
            ("b2", "Bailleur B", "Est", "Roses", "2 rue B", "Ville", "93001", 40),
        ],
    )


def small_stock() -> QgsVectorLayer:
    """The same with as few columns as there may be, and one number of dwellings missing."""
    return points(
        "patrimoine",
        "field=adresse_id:string&field=bailleur:string&field=code_insee:string&field=logements:integer",
        [
            ("a1", "Bailleur A", "93001", 10),
            ("a2", "Bailleur A", "93001", 20),
            ("b1", "Bailleur B", "93001", 30),
            ("b2", "Bailleur B", "93001", None),
        ],
    )


def incidents() -> QgsVectorLayer:
    """A daily nuisance at one address: level 2, a cell that the source states."""
    days = [date(2026, 6, 30) - timedelta(days=2 * number) for number in range(150)]
    return points(
        "incidents",
        "field=adresse_id:string&field=type_fait:string&field=gravite:string&field=date_fait:date",
        [("a1", "jets-detritus", "faible", QDate(day.year, day.month, day.day)) for day in days],
    )


def circle_file(path: Path, expires_on: str = "2099-12-31") -> Path:
    """A file with one circle."""
    circle = {
        "id": "police",
        "name": "Police et justice",
        "convention": {
            "reference": "CONV-1",
            "signed_on": "2020-07-01",
            "expires_on": expires_on,
            "purpose": "Prévention",
            "legal_basis": "mission d'intérêt public",
            "destroy_after_days": 365,
        },
        "recipients": [{"id": "dtsp", "name": "DTSP 93"}],
        "levels": [1, 2, 3, 4, None],
        "landlords": ["Bailleur A"],
        "departements": ["93"],
        "communes": [],
        "precision": "residence",
        "minimum": {"addresses": 1, "dwellings": 11},
        "fields": ["bailleur"],
    }
    path.write_text(json.dumps({"schema": "orsen-circles/1", "circles": [circle]}), "utf-8")
    return path


def levels(layer: QgsVectorLayer) -> dict[str, int]:
    """The level of each address, 0 where it has none."""
    return {row["adresse_id"]: row["niveau"] or 0 for row in layer.getFeatures()}


def counted(panel: Any, qtbot: Any) -> Any:
    """The panel once it has counted its addresses and proposed a window."""
    qtbot.waitUntil(lambda: panel.rating.choices.ready, timeout=WAIT)
    return panel


def idle() -> bool:
    """Whether nothing works any more, neither in QGIS's task manager nor in workers of ours."""
    return QgsApplication.taskManager().countActiveTasks(True) == 0 and Background.at_work() == 0
