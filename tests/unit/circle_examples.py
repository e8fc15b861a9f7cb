"""Circles and rated addresses, small and made up, for the tests of releases and registers."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from orsen_qgis.circles.policy import Circle
from orsen_qgis.circles.policy_file import parse_circles
from orsen_qgis.columns import RATING, STOCK
from orsen_qgis.stock.table import Table, empty_column

TODAY = datetime.date(2026, 11, 2)
KINDS = {**STOCK, **RATING}
POLICE = {
    "id": "police-justice-93",
    "name": "Police et justice — Seine-Saint-Denis",
    "convention": {
        "reference": "CONV-93-2020",
        "signed_on": "2020-07-01",
        "expires_on": "2027-06-30",
        "purpose": "Prévention de la délinquance dans le logement social",
        "legal_basis": "mission d'intérêt public",
        "aipd": {"reference": "AIPD-2026-04", "date": "2026-04-02"},
        "destroy_after_days": 365,
    },
    "recipients": [{"id": "dtsp", "name": "DTSP 93"}, {"id": "parquet", "name": "Parquet de Bobigny"}],
    "levels": [1, 2, 3, 4],
    "landlords": ["Bailleur A", {"name": "Bailleur B", "aliases": ["Office B"]}],
    "departements": ["93"],
    "communes": [],
    "precision": "address",
    "minimum": {"addresses": 1, "dwellings": 1},
    "fields": ["adresse", "commune", "bailleur", "logements", "niveau"],
}
COARSE_FIELDS = ["commune", "nb_adresses", "logements", "niveau_max", "nb_niveau_3", "nb_niveau_4"]


def document(**changes: Any) -> dict[str, Any]:
    """Return a circle file's contents with one circle, some of its keys replaced."""
    return {"schema": "orsen-circles/1", "circles": [{**copy.deepcopy(POLICE), **changes}]}


def circle(**changes: Any) -> Circle:
    """Return a circle, some of its keys replaced; coarser ones get fields that suit them."""
    if changes.get("precision", "address") != "address":
        changes.setdefault("fields", COARSE_FIELDS)
    return parse_circles(document(**changes), Path("circles.json")).circles[0]


def addresses(rows: Iterable[dict[str, Any]], crs: str = "EPSG:2154") -> Table:
    """Return rated addresses from dicts of columns with ``x`` and ``y``; what is left out has a usual value."""
    usual = {
        "bailleur": "Bailleur A",
        "code_insee": "93001",
        "commune": "Ville",
        "residence": None,
        "logements": 20,
        "niveau": 3,
        "x": 655_000.0,
        "y": 6_865_000.0,
    }
    filled = [{**usual, "adresse": f"{number} rue", **row} for number, row in enumerate(rows)]
    columns = {name: _column([row.get(name) for row in filled], kind) for name, kind in KINDS.items()}
    x, y = (np.array([row[axis] for row in filled], dtype=np.float64) for axis in ("x", "y"))
    return Table(columns, KINDS, x, y, crs)


def _column(values: list[Any], kind: str) -> np.ndarray:
    column = empty_column(kind, len(values))
    for number, value in enumerate(values):
        if value is not None:
            column[number] = value
    return column
