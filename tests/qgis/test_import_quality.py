"""``orsen:importstock``: the report on a delivery, its limits, and what is suggested but never applied."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from import_support import HEADER, ROWS, Delivery, Log, csv, rows_of
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from unseen_files import NAMES, workbook
from unseen_files import ROWS as CELLS

from orsen_qgis.stock.other_readings import other_readings
from orsen_qgis.stock.placing import transform

PARIS = (2.3522, 48.8566)


@pytest.fixture
def deliver(run: Callable[..., dict[str, Any]], tmp_path: Path) -> Delivery:
    """Import what a landlord sends."""
    return Delivery(run, tmp_path)


def square(crs: str = "EPSG:2154") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=nom:string", "territoire", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(
        QgsGeometry.fromWkt("POLYGON((652000 6861000, 653000 6861000, 653000 6863000, 652000 6863000, 652000 6861000))")
    )
    layer.dataProvider().addFeature(feature)
    return layer


def test_the_report_balances_and_names_the_rows(deliver: Delivery, tmp_path: Path) -> None:
    rows = [*ROWS, ROWS[0], ";;;;;;;", "Orm;9 rue Haute;99100;V;99001;beaucoup;652000;6862000", "Orm;8 rue;;;;1;;"]
    page = tmp_path / "rapport.html"
    results, _, rejected = deliver(csv(*rows), QUALITY="memory:", REPORT=str(page))
    report = rows_of(results["QUALITY"])
    count = {line["constat"]: line["nombre"] for line in report if line["rubrique"] in ("lignes", "resultat")}
    assert count["Rows of data in the file"] == 7
    assert count["Addresses"] + count["Rejected rows"] + count["Rows merged into another of the same address"] + 1 == 7
    reasons = {line["constat"]: line["lignes"] for line in report if line["rubrique"] == "rejet"}
    assert reasons == {
        "The value is not a number.": "6",
        "No coordinates: the address must be geocoded first.": "7",
    }
    assert [line["ligne"] for line in rejected] == [6, 7]
    landlords = [(line["bailleur"], line["nombre"]) for line in report if line["rubrique"] == "bailleur"]
    assert landlords == [("Brume", 1), ("Brume", 7), ("Orm", 2), ("Orm", 10)]
    text = page.read_text("utf-8")
    assert "The value is not a number." in text
    assert "<script" not in text


def test_the_page_does_not_run_what_a_landlord_wrote(deliver: Delivery, tmp_path: Path) -> None:
    page = tmp_path / "rapport.html"
    deliver(csv(ROWS[0].replace("Orm", "<script>alert(1)</script>")), REPORT=str(page))
    assert "<script>" not in page.read_text("utf-8")


def test_rows_outside_the_territory_are_rejected_and_its_border_is_inside(deliver: Delivery) -> None:
    far = ROWS[1].replace("652010", "654000")
    edge = ROWS[2].replace("652000;", "653000;")
    _, rows, rejected = deliver(csv(ROWS[0], far, edge), TERRITORY=square())
    assert [row["bailleur"] for row in rows] == ["Orm", "Brume"]
    assert [(line["ligne"], line["motif"]) for line in rejected] == [(2, "The place lies outside the territory.")]


def test_a_territory_without_polygons_is_refused(deliver: Delivery) -> None:
    with pytest.raises(QgsProcessingException, match="no polygons"):
        deliver(csv(), TERRITORY=QgsVectorLayer("Polygon?crs=EPSG:2154", "vide", "memory"))


def test_landlords_off_the_list_are_rejected_however_they_are_written(deliver: Delivery) -> None:
    _, rows, rejected = deliver(csv(), LANDLORDS=" ORM ;\nAutre")
    assert {row["bailleur"] for row in rows} == {"Orm"}
    assert [(line["ligne"], line["valeur"]) for line in rejected] == [(3, "Brume")]


@pytest.mark.parametrize(
    ("x", "y", "said"),
    [
        ("2,3522", "48,8566", "are degrees"),
        ("48,8566", "2,3522", "a latitude and the second a longitude"),
        ("6862000", "652000", "swapped in EPSG:2154"),
        ("600000", "2428000", "are in EPSG:27572"),
        ("1652000", "8181000", "are in EPSG:3949"),
        ("261845", "6250564", "are in EPSG:3857"),
        ("452000", "5411000", "fit EPSG:3857, EPSG:32631, EPSG:32630, EPSG:32632 alike"),
        ("692000", "4796000", "fit EPSG:32631, EPSG:32630 alike"),  # Marseille, or Pau
    ],
)
def test_coordinates_read_in_the_wrong_way_are_told_and_left_as_they_are(
    deliver: Delivery, x: str, y: str, said: str
) -> None:
    log = Log()
    results, rows, _ = deliver(
        csv(ROWS[0].replace("652000,5;6862000", f"{x};{y}"), ROWS[2]), feedback=log, QUALITY="memory:"
    )
    suggested = [line for line in rows_of(results["QUALITY"]) if line["rubrique"] == "suggestion"]
    assert [(said in line["constat"], line["nombre"], line["lignes"]) for line in suggested] == [(True, 1, "1")]
    assert any(said in line for line in log.lines)
    if rows[0]["bailleur"] == "Orm":
        assert rows[0]["place"] == pytest.approx((float(x.replace(",", ".")), float(y.replace(",", "."))))


def test_places_in_france_get_no_suggestion() -> None:
    context = QgsProject.instance().transformContext()
    degrees, lambert = (QgsCoordinateReferenceSystem(name) for name in ("EPSG:4326", "EPSG:2154"))
    cities = [PARIS, (-4.49, 48.39), (7.75, 48.58), (7.26, 43.7), (2.89, 42.7), (-1.48, 43.49), (3.06, 50.63)]
    cities += [(9.45, 42.7), (55.45, -20.88), (-61.07, 14.6), (-52.33, 4.93), (45.23, -12.78), (2.37, 51.03)]
    longitude, latitude = (np.array(values) for values in zip(*cities))
    nothing = np.zeros(len(cities), dtype=np.int64)
    assert other_readings(longitude, latitude, nothing, [degrees], context) == []
    mainland = slice(0, 8)
    x, y = transform(longitude[mainland], latitude[mainland], degrees, lambert, context)
    assert other_readings(x, y, nothing[mainland], [lambert], context) == []


def test_rows_with_other_numbers_of_cells(deliver: Delivery) -> None:
    results, rows, rejected = deliver(
        csv(ROWS[0], f"{ROWS[1]};surplus", f"{ROWS[2]};;", "Brume;2 rue Haute"), QUALITY="memory:"
    )
    assert [line["motif"] for line in rejected] == [
        "The row has more cells than there are columns.",
        "No coordinates: the address must be geocoded first.",
    ]
    assert [row["adresse"] for row in rows] == ["1 rue Haute", "1 rue Haute"]
    remarks = {
        line["constat"]: line["lignes"] for line in rows_of(results["QUALITY"]) if line["rubrique"] == "remarque"
    }
    assert remarks["Rows with fewer cells than columns: the missing ones were taken as empty"] == "4"
    assert len(HEADER.split(";")) == 8


def test_parts_of_a_file_that_were_not_read_stand_in_the_report(run: Any, tmp_path: Path) -> None:
    source = workbook(Nord=[NAMES, CELLS[0]], Sud=[NAMES, CELLS[1]])(tmp_path)
    results = run("orsen:importstock", {"INPUT": source, "OUTPUT": "memory:", "QUALITY": "memory:"})
    (line,) = [line for line in rows_of(results["QUALITY"]) if line["rubrique"] == "suggestion"]
    assert "“Nord” was read" in line["constat"]
    assert "Sud" in line["constat"]
    chosen = run("orsen:importstock", {"INPUT": f"{source}|layername=Sud", "OUTPUT": "memory:", "QUALITY": "memory:"})
    assert not [line for line in rows_of(chosen["QUALITY"]) if line["rubrique"] == "suggestion"]
