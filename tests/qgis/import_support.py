"""What tests of the imports share: landlords' files written on the spot, and rows read back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingFeedback, QgsVectorLayer

HEADER = "Organisme;Adresse;CP;Commune;INSEE;Nb logements;X;Y"
ROWS = (
    "Orm;1 rue Haute;99100;Valbrume;99001;10;652000,5;6862000",
    "Orm;2 rue Haute;99100;Valbrume;99001;;652010;6862000",
    "Brume;1 rue Haute;99100;Valbrume;99001;7;652000;6862000",
)
# 2.39 E, 48.83 N in Lambert-93, as pyproj gives it.
PLACE = (655219.613, 6859055.506)


class Log(QgsProcessingFeedback):
    """Keeps what the user is told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, text: str) -> None:
        self.lines.append(text)

    def pushWarning(self, text: str) -> None:
        self.lines.append(text)


class Delivery:
    """Imports a landlord's file: ``delivery(text)`` or ``delivery.of(source)`` give results, rows, rejected rows."""

    def __init__(self, run: Callable[..., dict[str, Any]], folder: Path) -> None:
        self.run = run
        self.path = folder / "stock.csv"

    def __call__(self, text: str, encoding: str = "utf-8", **parameters: Any) -> Any:
        self.path.write_bytes(text.encode(encoding))
        return self.of(str(self.path), **parameters)

    def of(self, source: Any, feedback: QgsProcessingFeedback | None = None, **parameters: Any) -> Any:
        outputs = {"OUTPUT": "memory:", "REJECTS": "memory:"}
        results = self.run("orsen:importstock", {"INPUT": source, **outputs, **parameters}, feedback=feedback)
        return results, rows_of(results["OUTPUT"]), rows_of(results["REJECTS"])


def rows_of(layer: Any) -> list[dict[str, Any]]:
    """Return a layer's rows as dictionaries, NULL as None, with the place as (x, y)."""
    layer = QgsVectorLayer(layer) if isinstance(layer, str) else layer
    names = [field.name() for field in layer.fields()]
    rows = []
    for feature in layer.getFeatures():
        values = (None if value is None or str(value) == "NULL" else value for value in feature.attributes())
        row = dict(zip(names, values))
        if feature.hasGeometry():
            row["place"] = (feature.geometry().asPoint().x(), feature.geometry().asPoint().y())
        rows.append(row)
    return rows


def csv(*rows: str, header: str = HEADER) -> str:
    """Return the text of a landlord's file."""
    return "\r\n".join((header, *(rows or ROWS))) + "\r\n"
