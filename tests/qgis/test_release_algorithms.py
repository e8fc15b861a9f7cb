"""Previews, overrides, approvals, recorded verifications, the DPO's record and purges, as algorithms."""

from __future__ import annotations

import csv
import datetime
import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from export_town import CANARY, Export, address_layer, circle_file
from osgeo import gdal, ogr
from qgis.core import QgsProcessingFeedback, QgsProject, QgsVectorLayer

from orsen_qgis.circles.register import Register

Run = Callable[..., dict[str, Any]]
COARSE = {
    "precision": "residence",
    "levels": [1, 2, 3, 4],
    "minimum": {"addresses": 2, "dwellings": 11},
    "fields": ["residence", "commune", "nb_adresses", "logements", "niveau_max", "nb_niveau_3", "nb_niveau_4"],
}


@pytest.fixture
def export(tmp_path: Path) -> Export:
    return Export(tmp_path)


def preview(run: Run, export: Export, **changes: Any) -> dict[str, Any]:
    """Preview an export and return the results, with the rows of OUTPUT and SUMMARY as dicts."""
    parameters = export.parameters(**{"OUTPUT": "TEMPORARY_OUTPUT", "SUMMARY": "TEMPORARY_OUTPUT", **changes})
    results = run("orsen:previewrelease", parameters)
    for name in ("OUTPUT", "SUMMARY"):
        layer = results[name]
        names = layer.fields().names()
        results[name] = [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]
    return results


def without(layer: QgsVectorLayer, number: int) -> QgsVectorLayer:
    """Return the layer without one of its addresses."""
    layer.dataProvider().deleteFeatures([number + 1])
    return layer


def test_a_preview_says_of_each_address_what_becomes_of_it_and_leaves_nothing(run: Run, export: Export) -> None:
    results = preview(run, export)
    assert len(results["OUTPUT"]) == 40
    assert Counter(row["decision"] for row in results["OUTPUT"]) == {"kept": 14, "left out": 26}
    assert (results["KEPT"], results["RELEASE_ROWS"], results["LEFT_OUT"]) == (14, 14, 26)
    assert results["PAGES"] == 2
    why = {row["raison"]: row["adresses"] for row in results["SUMMARY"] if row["decision"] == "left out"}
    assert why == {
        "The landlord has not signed the circle's convention.": 5,
        "The circle does not get this level.": 21,
    }
    assert export.left() == set()
    assert not export.register.exists()


def test_a_preview_agrees_with_the_export_and_names_the_copies_in_the_way(run: Run, export: Export) -> None:
    circles = circle_file(export.folder / "circles.json", **COARSE)
    first = run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles, INPUT=without(address_layer(), 11)))
    entries = first["COPY_NUMBERS"].split(", ")
    results = preview(run, export, CIRCLES=circles, REGISTER=str(export.register))
    held_back = [row for row in results["OUTPUT"] if row["exemplaires"]]
    assert [row["adresse_id"] for row in held_back] == [f"{CANARY}-11"]
    assert held_back[0]["exemplaires"] == ", ".join(entries)
    assert results["SUPPRESSED"] >= 1
    with Register.open(export.register) as register:
        before = register.verify().entries
    again = run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles))
    assert again["RELEASE_ROWS"] == results["RELEASE_ROWS"] == first["RELEASE_ROWS"]
    assert again["PAGES"] == results["PAGES"]
    with Register.open(export.register) as register:
        assert register.verify().entries == before + 4


def test_an_override_needs_a_name_and_a_reason_and_is_registered(run: Run, export: Export) -> None:
    circles = circle_file(export.folder / "circles.json", **COARSE)
    run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles, INPUT=without(address_layer(), 11)))
    with pytest.raises(Exception, match="a name and a reason"):
        run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles, OVERRIDE_BY="C. Martin"))
    named = {"OVERRIDE_BY": "C. Martin", "OVERRIDE_REASON": "Opération du 3"}
    assert preview(run, export, CIRCLES=circles, REGISTER=str(export.register), **named)["SUPPRESSED"] == 0
    run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles, **named))
    with Register.open(export.register) as register:
        said = [body for entry, body in register.entries("issued")][-1]
    assert said is not None
    assert said["override"] == ["C. Martin", "Opération du 3"]
    assert said["because"]


def test_a_circle_that_asks_for_approval_is_refused_until_somebody_gives_it(run: Run, export: Export) -> None:
    circles = circle_file(export.folder / "circles.json", approval=True)
    parameters = export.parameters(CIRCLES=circles)
    with pytest.raises(Exception, match="asks for approval"):
        run("orsen:exportconfidentialmaps", parameters)
    approval = {"CIRCLES": circles, "CIRCLE": "police-justice-93", "BY": "C. Martin", "REGISTER": str(export.register)}
    run("orsen:approvecircle", approval)
    assert run("orsen:exportconfidentialmaps", parameters)["COPIES"] == 2
    circle_file(export.folder / "circles.json", approval=True, levels=[2, 3, 4])
    with pytest.raises(Exception, match=r"changed since C\. Martin"):
        run("orsen:exportconfidentialmaps", parameters)


def test_a_verification_is_written_down_when_asked(run: Run, export: Export) -> None:
    with Register.open(export.register, create=True) as register:
        head = register.head
    asked = {"REGISTER": str(export.register), "HEAD": head}
    assert run("orsen:verifyregister", asked)["ENTRIES"] == 1
    assert run("orsen:verifyregister", {**asked, "RECORD": True})["VALID"]
    assert run("orsen:verifyregister", asked)["ENTRIES"] == 2


def filled_register(path: Path) -> None:
    with Register.open(path, create=True) as register:
        register.refuse("=cmd|' /C calc'!A0", "@SUM(1+1)\n+deux lignes", {"circle_name": "–", "purpose": "-2+3"})


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_record_for_the_dpo_holds_every_entry_and_no_formula(run: Run, export: Export, ending: str) -> None:
    filled_register(export.register)
    run("orsen:exportconfidentialmaps", export.parameters())
    target = export.folder / f"registre.{ending}"
    results = run("orsen:exportregister", {"REGISTER": str(export.register), "OUTPUT": str(target)})
    assert (results["ENTRIES"], results["COPIES"]) == (6, 2)
    rows = read_rows(target)
    assert [row["evenement"] for row in rows] == [
        "ouverture du registre",
        "refus",
        "exemplaire attribué",
        "exemplaire attribué",
        "exemplaire remis",
        "exemplaire remis",
    ]
    assert rows[1]["cercle"] == "'=cmd|' /C calc'!A0"
    assert rows[1]["motif"] == "'@SUM(1+1) +deux lignes"
    assert rows[1]["finalite"] == "'-2+3"
    assert (rows[2]["destinataire"], rows[2]["convention"]) == ("DTSP 93", "CONV-93-2020")
    assert rows[2]["adresses_retenues"] == "landlord : 5, level : 21"
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    assert not list(export.folder.glob(".registre*"))


def read_rows(path: Path) -> list[dict[str, str]]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file, delimiter=";"))
    import openpyxl

    first, *rows = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
    return [dict(zip(first, ("" if cell is None else str(cell) for cell in row))) for row in rows]


def test_another_ending_is_refused(run: Run, export: Export) -> None:
    filled_register(export.register)
    with pytest.raises(Exception, match=r"\.csv or \.xlsx"):
        run("orsen:exportregister", {"REGISTER": str(export.register), "OUTPUT": str(export.folder / "x.pdf")})


def test_a_purge_by_date_empties_the_register_which_still_verifies(run: Run, export: Export) -> None:
    run("orsen:exportconfidentialmaps", export.parameters())
    with Register.open(export.register) as register:
        head = register.head
    late = (datetime.date.today() + datetime.timedelta(days=365 + 31)).isoformat()
    asked = {"REGISTER": str(export.register), "ON": late}
    assert run("orsen:purge", asked)["EMPTIED"] == 0
    assert run("orsen:purge", {**asked, "RETENTION": 30})["EMPTIED"] == 4
    assert run("orsen:verifyregister", {"REGISTER": str(export.register), "HEAD": head})["VALID"]
    assert b"DTSP 93" not in export.register.read_bytes()
    target = export.folder / "registre.csv"
    run("orsen:exportregister", {"REGISTER": str(export.register), "OUTPUT": str(target)})
    rows = read_rows(target)
    assert [row["contenu"] for row in rows] == ["présent", *["purgé"] * 4, "présent"]
    assert rows[-1]["contenus_effaces"] == "2 à 5"


def incidents(path: Path, geometry: int) -> str:
    """Write a GeoPackage of incidents with SQLite's secure_delete off; half of them are old."""
    gdal.SetConfigOption("OGR_SQLITE_PRAGMA", "secure_delete=OFF")
    try:
        file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = file.CreateLayer("incidents", geom_type=geometry)
        layer.CreateField(ogr.FieldDefn("type_fait", ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("date_fait", ogr.OFTDate))
        file.StartTransaction()
        for number in range(400):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["type_fait"] = f"{CANARY} {number}" if number % 2 else f"gardé {number}"
            feature["date_fait"] = "2022-12-31" if number % 2 else "2023-01-01"
            if geometry == ogr.wkbPoint:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({number} 1)"))
            layer.CreateFeature(feature)
        file.CommitTransaction()
        del feature, layer, file
    finally:
        gdal.SetConfigOption("OGR_SQLITE_PRAGMA", None)
    return str(path)


@pytest.mark.parametrize("geometry", [ogr.wkbPoint, ogr.wkbNone])
def test_incidents_past_their_retention_leave_no_byte(run: Run, tmp_path: Path, geometry: int) -> None:
    path = incidents(tmp_path / "incidents.gpkg", geometry)
    asked = {"INCIDENTS": path, "ON": "2026-01-01", "INCIDENT_RETENTION": 1096}
    assert run("orsen:purge", asked)["INCIDENTS_DELETED"] == 200
    assert CANARY.encode() not in Path(path).read_bytes()
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*), min(date_fait) FROM incidents").fetchone() == (200, "2023-01-01")
    layer = QgsVectorLayer(path, "incidents", "ogr")
    assert layer.featureCount() == 200
    assert run("orsen:purge", asked)["INCIDENTS_DELETED"] == 0


def test_incidents_whose_date_cannot_be_read_stay_and_are_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "texte.gpkg"
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer("incidents")
    layer.CreateField(ogr.FieldDefn("date_fait", ogr.OFTString))
    for date in ("2019-05-04", "04/05/2019", None, "2025-05-04"):
        feature = ogr.Feature(layer.GetLayerDefn())
        if date:
            feature["date_fait"] = date
        layer.CreateFeature(feature)
    del feature, layer, file
    said: list[str] = []

    class Listener(QgsProcessingFeedback):
        def pushWarning(self, warning: str) -> None:
            said.append(warning)

    asked = {"INCIDENTS": str(path), "ON": "2026-01-01"}
    assert run("orsen:purge", asked, Listener())["INCIDENTS_DELETED"] == 1
    assert len(said) == 1
    assert said[0].startswith("2 incidents have no date")


def test_an_open_layer_is_not_purged_under_whatever_path(run: Run, tmp_path: Path, project: QgsProject) -> None:
    path = incidents(tmp_path / "incidents.gpkg", ogr.wkbNone)
    link = tmp_path / "lien.gpkg"
    link.symlink_to(path)
    project.addMapLayer(QgsVectorLayer(path, "incidents", "ogr"))
    with pytest.raises(Exception, match="in use"):
        run("orsen:purge", {"INCIDENTS": str(link), "ON": "2026-01-01"})


def test_a_geopackage_without_incidents_is_refused(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "other.gpkg"
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    file.CreateLayer("other")
    del file
    with pytest.raises(Exception, match="date_fait"):
        run("orsen:purge", {"INCIDENTS": str(path)})


def test_the_preview_speaks_of_a_missing_register(run: Run, export: Export) -> None:
    said: list[str] = []

    class Listener(QgsProcessingFeedback):
        def pushWarning(self, warning: str) -> None:
            said.append(warning)

    parameters = {**export.parameters(OUTPUT="TEMPORARY_OUTPUT"), "REGISTER": None}
    run("orsen:previewrelease", parameters, Listener())
    assert any("Without a register" in warning for warning in said)


def test_circles_are_listed_with_what_they_see(run: Run, tmp_path: Path) -> None:
    path = circle_file(tmp_path / "circles.json", levels=[None, 4])
    results = run("orsen:listcircles", {"CIRCLES": path, "OUTPUT": "TEMPORARY_OUTPUT"})
    (row,) = results["OUTPUT"].getFeatures()
    said = dict(zip(results["OUTPUT"].fields().names(), row.attributes()))
    assert (results["CIRCLE_COUNT"], results["IN_FORCE"]) == (1, 1)
    assert (said["cercle"], said["validite"]) == ("police-justice-93", "en vigueur")
    assert [said[name] for name in ("niveau_4", "niveau_3", "non_evalue", "adresse", "nb_faits")] == [
        "oui",
        "non",
        "oui",
        "oui",
        "non",
    ]
    parameters = {"CIRCLES": path, "ON": "2019-01-01", "OUTPUT": "TEMPORARY_OUTPUT"}
    assert run("orsen:listcircles", parameters)["IN_FORCE"] == 0
