"""A register that holds one delivered copy, for tests of what is read from it."""

from __future__ import annotations

import datetime
import hashlib
import json
from pathlib import Path

import numpy as np
from export_town import CIRCLE

from orsen_qgis.circles.policy_file import parse_circles
from orsen_qgis.circles.register import Register
from orsen_qgis.circles.release import release
from orsen_qgis.columns import RATING, STOCK
from orsen_qgis.stock.table import Table, empty_column


def deliver_one(path: Path, pdf: Path) -> str:
    """Deliver one copy to the first recipient, as a file with these bytes; return its number."""
    circle = parse_circles({"schema": "orsen-circles/1", "circles": [json.loads(json.dumps(CIRCLE))]}, path).circles[0]
    kinds = {**STOCK, **RATING}
    columns = {name: empty_column(kind, 1) for name, kind in kinds.items()}
    for name, value in (
        ("adresse_id", "a"),
        ("bailleur", "Bailleur A"),
        ("code_insee", "93001"),
        ("logements", 20),
        ("niveau", 4),
    ):
        columns[name][0] = value
    addresses = Table(columns, kinds, np.array([652_000.0]), np.array([6_862_000.0]), "EPSG:2154")
    made = release(addresses, circle, None, datetime.date.today())
    pdf.write_bytes(b"%PDF-1.7 a copy")
    with Register.open(path, create=True) as register:
        issued = register.issue(made, circle.recipients[0], "test")
        register.deliver(issued.copy, hashlib.sha256(pdf.read_bytes()).hexdigest(), "0" * 32, pdf.name)
        return issued.copy
