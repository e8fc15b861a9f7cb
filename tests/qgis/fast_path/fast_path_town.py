"""A small town in a GeoPackage, with all that makes texts difficult, and the two ways of rating it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from orsen_qgis.processing import plain_inputs, stock_input
from orsen_qgis.stock.incident_reading import PackedIncidents

TEXT, INTEGER = QMetaType.Type.QString, QMetaType.Type.LongLong
REAL, DAY, MOMENT, FLAG = QMetaType.Type.Double, QMetaType.Type.QDate, QMetaType.Type.QDateTime, QMetaType.Type.Bool
STOCK = {
    "adresse_id": TEXT,
    "bailleur": TEXT,
    "adresse": TEXT,
    "logements": INTEGER,
    "couvert": FLAG,
    "impact": TEXT,
    "niveau": INTEGER,
    "source_niveau": TEXT,
    "surface": REAL,
}
INCIDENTS = {"adresse_id": TEXT, "type_fait": TEXT, "gravite": TEXT, "date_fait": DAY}
WINDOW = {"START": "2025-07-01", "END": "2026-06-30", "COVERED": "toits d’aurore"}
BOTH = {"ADDRESSES", "INCIDENTS"}  # what a rating may read past QGIS
LONG = "n° " + "é" * 90  # more bytes than a row of words holds
ADDRESSES = [
    ((1, 1), "a", "Toits d’Aurore", "1 rue de l’Été", 10, None, None, None, None, 1.5),
    ((2, 2), "b", "Toits d’Aurore", "  2 rue  ", 20, None, "Mesuré", None, None, None),
    ((3, 3), "c", "Foyer du Levant", None, None, True, None, 2, None, 3.0),
    (None, "dé", "Foyer du Levant", "", 40, False, "", 4, "importe", 4.0),
    ((5, 5), LONG, None, "5 rue", 50, None, " importants ", 1, "propose", 5.0),
    ((6, 6), " espacé ", "Foyer du Levant", "6 rue", 60, None, None, None, None, 6.0),
]
FACTS = [
    *[("a", "petits-trafics", None, "2026-01-15")] * 104,
    *[("a", " tags ", None, "2026-01-16")] * 3,
    *[("b", "rodeos", "Majeure", "2025-07-01")] * 24,
    ("b", None, "extrême", "2026-06-30"),
    ("c", "tags", "", "2025-06-30"),
    ("c", "vandalisme", None, "2026-07-01"),
    ("dé", "presence-armes", None, "2026-02-28"),
    (LONG, "injures", None, "2026-03-01"),
    (" a ", "injures", None, "2026-03-01"),
    ("espacé", "injures", None, "2026-03-01"),
    ("inconnu", "injures", None, "2026-03-01"),
    (None, "injures", None, "2026-03-01"),
    ("x" * 1_000_000, "injures", None, "2026-03-01"),
]


def fields_of(kinds: dict[str, Any]) -> QgsFields:
    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(QgsField(name, kind))
    return fields


def features_of(fields: QgsFields, rows: list[tuple[Any, ...]], placed: bool) -> list[QgsFeature]:
    features = []
    for row in rows:
        feature = QgsFeature(fields)
        place, values = (row[0], row[1:]) if placed else (None, row)
        feature.setAttributes(list(values))
        if place:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        features.append(feature)
    return features


def write(path: Path, name: str, kinds: dict[str, Any], rows: list[tuple[Any, ...]], placed: bool) -> QgsVectorLayer:
    """Write rows as a layer of a GeoPackage, as QGIS does, and open it."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    memory = in_memory(kinds, rows, placed)
    kind = QgsWkbTypes.Type.Point if placed else QgsWkbTypes.Type.NoGeometry
    context = memory.transformContext()
    writer = QgsVectorFileWriter.create(str(path), fields_of(kinds), kind, memory.crs(), context, options)
    assert writer.addFeatures(features_of(fields_of(kinds), rows, placed))
    del writer
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def in_memory(kinds: dict[str, Any], rows: list[tuple[Any, ...]], placed: bool) -> QgsVectorLayer:
    """Return rows as a memory layer."""
    layer = QgsVectorLayer("Point?crs=EPSG:2154" if placed else "None", "mémoire", "memory")
    assert layer.dataProvider().addAttributes(list(fields_of(kinds)))
    layer.updateFields()
    assert layer.dataProvider().addFeatures(features_of(layer.fields(), rows, placed))[0]
    return layer


def change(path: Path, statement: str, *values: Any) -> None:
    """Change a GeoPackage behind GDAL's back, as another program might."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement, values)


class Ratings:
    """Rates twice, the fast way where it is open and always through QGIS, and says which way was taken."""

    def __init__(self, run: Callable[..., dict[str, Any]], folder: Path, patch: pytest.MonkeyPatch) -> None:
        self._run, self._folder, self._patch = run, folder, patch
        self.fast: set[str] = set()

    def both(self, **parameters: Any) -> dict[str, Any]:
        """Return what both ways give, once they have given the same."""
        fast = self.once(**parameters)
        with self._patch.context() as patch:
            patch.setattr(plain_inputs, "plain_table", lambda layer: None)
            taken, self.fast = self.fast, set()
            slow = self.once(**parameters)
            assert self.fast == set()
            self.fast = taken
        assert fast == slow
        return fast

    def once(self, **parameters: Any) -> dict[str, Any]:
        """Return the results of one rating with the rows of its output, or the sentence that it ended in."""
        output = self._folder / "sortie.gpkg"
        output.unlink(missing_ok=True)
        with self._patch.context() as patch:
            self._watch(patch, PackedIncidents, "count", "INCIDENTS")
            self._watch(patch, stock_input, "_weighed", "ADDRESSES")
            try:
                results = self._run("orsen:classify", {**WINDOW, "OUTPUT": str(output), **parameters})
            except QgsProcessingException as problem:
                return {"problem": str(problem)}
        layer = QgsVectorLayer(results.pop("OUTPUT"), "sortie", "ogr")
        return {**results, "rows": rows_of(layer), "fields": kinds_of(layer), "crs": layer.crs().authid()}

    def _watch(self, patch: pytest.MonkeyPatch, owner: Any, name: str, what: str) -> None:
        original = getattr(owner, name)

        def watched(*arguments: Any) -> Any:
            result = original(*arguments)
            self.fast.add(what)
            return result

        patch.setattr(owner, name, watched)


def rows_of(layer: QgsVectorLayer) -> list[tuple[Any, ...]]:
    """Return the rows of a layer in order: their values, NULL as None, and their place as text."""
    return [
        (*(value_of(value) for value in feature.attributes()), feature.geometry().asWkt(6))
        for feature in layer.getFeatures()
    ]


def value_of(value: Any) -> Any:
    """Return a value that compares: NULL as None, days as texts."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    return value.toString("yyyy-MM-dd") if hasattr(value, "toString") else value


def kinds_of(layer: QgsVectorLayer) -> list[tuple[str, int]]:
    """Return the fields of a layer with their types, and its geometry."""
    return [(field.name(), int(field.type())) for field in layer.fields()] + [("geometry", int(layer.wkbType()))]
