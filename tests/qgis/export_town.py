"""A small made-up town, a circle and their files, for the tests of exports."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

CIRCLE = {
    "id": "police-justice-93",
    "name": "Police et justice",
    "convention": {
        "reference": "CONV-93-2020",
        "signed_on": "2020-07-01",
        "expires_on": "2999-06-30",
        "purpose": "Prévention de la délinquance dans le logement social",
        "legal_basis": "mission d'intérêt public",
        "aipd": {"reference": "AIPD-2026-04", "date": "2026-04-02"},
        "destroy_after_days": 365,
    },
    "recipients": [{"id": "dtsp", "name": "DTSP 93"}, {"id": "parquet", "name": "Parquet de Bobigny"}],
    "levels": [3, 4],
    "landlords": ["Bailleur A", "Bailleur B"],
    "departements": ["93"],
    "communes": [],
    "precision": "address",
    "minimum": {"addresses": 1, "dwellings": 1},
    "fields": ["adresse", "commune", "bailleur", "logements", "niveau", "contre_visite"],
}
# Stands in every row and column that the circle may not see.
CANARY = "CANARIQZX"
ORIGIN = (652_000.0, 6_862_000.0)
FIELDS = (
    "field=adresse_id:string&field=bailleur:string&field=residence:string&field=adresse:string&field=commune:string"
    "&field=code_insee:string&field=logements:integer&field=agence:string&field=niveau:integer&field=motif:string"
    "&field=fait_decisif:string&field=contre_visite:string&field=campagne:string&field=grille:string"
    "&field=cellule_deduite:boolean&field=canari:string"
)


def address_layer(rows: int = 40, crs: str = "EPSG:2154") -> QgsVectorLayer:
    """Return rated addresses on a grid of 60 m: levels 1 to 4, then none, in turn; every seventh is foreign."""
    layer = QgsVectorLayer(f"Point?crs={crs}&{FIELDS}", "cotation", "memory")
    features = []
    for number in range(rows):
        level = (1, 2, 3, 4, None)[number % 5]
        foreign = number % 7 == 6
        hidden = foreign or level in (1, 2, None)
        feature = QgsFeature(layer.fields())
        feature["adresse_id"] = f"{CANARY}-{number}"
        feature["bailleur"] = CANARY if foreign else ("Bailleur A", "Bailleur B")[number % 2]
        feature["residence"] = f"{CANARY} résidence {number // 5}"
        feature["adresse"] = f"{CANARY} {number}" if hidden else f"{number} rue des Essais"
        feature["commune"] = CANARY if hidden else ("Valmont", "Ourcq")[number // 20 % 2]
        feature["code_insee"] = ("93001", "93002")[number // 20 % 2]
        feature["logements"] = 10 + number
        feature["agence"] = feature["motif"] = feature["canari"] = CANARY
        feature["fait_decisif"] = CANARY
        feature["niveau"] = level
        feature["contre_visite"] = "a_confirmer" if level == 4 else None
        feature["campagne"], feature["grille"] = "2026", "orsen-2021"
        feature["cellule_deduite"] = number % 3 == 0
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place(number))))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def place(number: int) -> tuple[float, float]:
    """Return where address ``number`` stands."""
    return ORIGIN[0] + 60.0 * (number % 8), ORIGIN[1] + 60.0 * (number // 8)


def is_released(number: int) -> bool:
    """Whether the police circle sees address ``number``."""
    return number % 5 in (2, 3) and number % 7 != 6


def streets(field: str = "nom") -> QgsVectorLayer:
    """Return a few streets over the town."""
    layer = QgsVectorLayer(f"LineString?crs=EPSG:2154&field={field}:string&field=note:string", "voies", "memory")
    features = []
    for number in range(6):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"Rue {number}", CANARY])
        y = ORIGIN[1] - 30 + 60 * number
        feature.setGeometry(QgsGeometry.fromWkt(f"LINESTRING({ORIGIN[0] - 500} {y}, {ORIGIN[0] + 1000} {y + 20})"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def write_layer(layer: QgsVectorLayer, path: Path) -> str:
    """Save a layer as a GeoPackage."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = path.stem
    result = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    assert result[0] == QgsVectorFileWriter.WriterError.NoError, result
    return str(path)


def circle_file(path: Path, **changes: Any) -> str:
    """Write a circle file with one circle, some of its keys replaced; ``convention`` keys are merged."""
    circle = copy.deepcopy(CIRCLE)
    convention = changes.pop("convention", {})
    circle.update(changes)
    circle["convention"].update(convention)
    path.write_text(json.dumps({"schema": "orsen-circles/1", "circles": [circle]}), "utf-8")
    return str(path)


class Export:
    """The parameters of one export in a folder of its own, and what it left there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.output, self.secrets, self.register = (
            folder / "copies",
            folder / "secrets.json",
            folder / "register.sqlite",
        )

    def parameters(self, **changes: Any) -> dict[str, Any]:
        """Return the parameters of a small, quick export, some replaced."""
        usual = {
            "INPUT": address_layer(),
            "CIRCLES": changes.pop("CIRCLES", None) or circle_file(self.folder / "circles.json"),
            "CIRCLE": "police-justice-93",
            "REGISTER": str(self.register),
            "SECRETS": str(self.secrets),
            "PAGE": "A4",
            "ATLAS": "none",
            "DPI": 100,
            "OUTPUT": str(self.output),
        }
        return {**usual, **changes}

    def passwords(self) -> dict[str, str]:
        """Return the password of each copy."""
        return {each["copy"]: each["password"] for each in json.loads(self.secrets.read_text("utf-8"))["copies"]}

    def pdfs(self) -> list[Path]:
        """Return the copies, in order."""
        return sorted(self.output.glob("*.pdf"))

    def left(self) -> set[str]:
        """Return the names of all files there are, but the register and what the test itself put there."""
        own = {"register.sqlite", "circles.json", "register.sqlite-wal", "register.sqlite-shm"}
        return {path.name for path in self.folder.rglob("*") if path.is_file()} - own


def page_to_deliver(panel: Any, project: QgsProject, folder: Path) -> Any:
    """The page that delivers, filled in: the town, a circle, and where its copies go."""
    project.addMapLayer(address_layer())
    page = panel.dock.release
    page.circles.setFilePath(str(circle_file(folder / "circles.json")))
    page.folder.setFilePath(str(folder / "copies"))
    page.secrets.setFilePath(str(folder / "passwords.json"))
    page.register.setFilePath(str(folder / "register.sqlite"))
    return page
