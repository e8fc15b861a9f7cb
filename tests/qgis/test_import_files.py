"""``orsen:importstock``: whatever a path or a layer names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from import_support import Delivery, csv
from osgeo import gdal, ogr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture
def deliver(run: Callable[..., dict[str, Any]], tmp_path: Path) -> Delivery:
    """Import what a landlord sends."""
    return Delivery(run, tmp_path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_csv_in_any_encoding(deliver: Delivery, encoding: str) -> None:
    results, rows, rejected = deliver(csv("Orm;3 allée des Érables;99100;Valbrume;99001;4;652000;6862000"), encoding)
    assert rows[0]["adresse"] == "3 allée des Érables"
    assert (results["ADDRESSES"], results["DWELLINGS"], rejected) == (1, 4, [])


def memory_layer() -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:2154&field=bailleur:string&field=adresse:string&field=logements:integer", "stock", "memory"
    )
    for number, place in enumerate((0, 100, 200)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["Orm", f"{number} rue Haute", 4])
        feature.setGeometry(
            QgsGeometry.fromWkt(f"POLYGON(({place} 0, {place + 10} 0, {place + 10} 10, {place} 10, {place} 0))")
        )
        layer.dataProvider().addFeature(feature)
    return layer


def test_polygons_of_a_project_layer_and_its_selection(deliver: Delivery, project: QgsProject) -> None:
    layer = memory_layer()
    project.addMapLayer(layer)
    _, rows, _ = deliver.of(layer.id())
    assert [row["place"] for row in rows] == [(5, 5), (105, 5), (205, 5)]
    layer.selectByIds([2])
    _, rows, _ = deliver.of(QgsProcessingFeatureSourceDefinition(layer.id(), True))
    assert [row["adresse"] for row in rows] == ["1 rue Haute"]
    filtered = QgsProcessingFeatureSourceDefinition(
        layer.id(), selectedFeaturesOnly=False, filterExpression="adresse like '2%'"
    )
    _, rows, _ = deliver.of(filtered)
    assert [row["adresse"] for row in rows] == ["2 rue Haute"]


def sheet(path: Path, rows: list[list[Any]], driver: str = "XLSX") -> Path:
    """Write a sheet whose first row is the header; dates and numbers as their own kinds."""
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer("Patrimoine")
    kinds = {int: ogr.OFTInteger, float: ogr.OFTReal, str: ogr.OFTString}
    for name, value in zip(rows[0], rows[1]):
        layer.CreateField(ogr.FieldDefn(name, kinds[type(value)]))
    for row in rows[1:]:
        feature = ogr.Feature(layer.GetLayerDefn())
        for number, value in enumerate(row):
            feature.SetField(number, value)
        layer.CreateFeature(feature)
    return path


@pytest.mark.parametrize(("name", "driver"), [("s.xlsx", "XLSX"), ("s.ods", "ODS")])
def test_sheets_keep_their_first_row_as_header_and_text_as_text(
    deliver: Delivery, tmp_path: Path, name: str, driver: str
) -> None:
    rows = [
        ["bailleur", "adresse", "code_postal", "logements", "x", "y"],
        ["Orm", "1 rue Haute", "01000", 12, 652000.25, 6862000.0],
    ]
    _, found, _ = deliver.of(str(sheet(tmp_path / name, rows, driver)))
    assert (found[0]["code_postal"], found[0]["logements"], found[0]["place"]) == ("01000", 12, (652000.25, 6862000.0))


def test_a_sheet_of_texts_only_has_a_header_too(deliver: Delivery, tmp_path: Path) -> None:
    path = sheet(tmp_path / "s.xlsx", [["bailleur", "adresse", "position"], ["Orm", "1 rue Haute", "48.83, 2.39"]])
    assert deliver.of(str(path))[0]["ADDRESSES"] == 1
    assert deliver.of(f"{path}|layername=Patrimoine")[0]["ADDRESSES"] == 1
    with pytest.raises(QgsProcessingException, match="Autre"):
        deliver.of(f"{path}|layername=Autre")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("absent.csv", None, "does not exist"),
        ("vide.csv", b"", "empty"),
        ("titres.csv", b"bailleur;adresse\r\n", "no rows"),
        ("double.csv", b"adresse;Adresse\r\n1;2\r\n", "2 columns named"),
        ("nul.csv", b"bailleur;adresse\r\nOrm;\x00\r\n", "NUL"),
        ("faux.xlsx", b"PK junk", "cannot|can read"),
        ("faux.gpkg", b"junk", "damaged"),
    ],
)
def test_files_that_cannot_be_read_end_in_a_sentence(
    deliver: Delivery, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(QgsProcessingException, match=said) as refusal:
        deliver.of(str(tmp_path / name))
    assert name in str(refusal.value)


def test_nothing_stays_in_memory_or_beside_the_file(deliver: Delivery, tmp_path: Path) -> None:
    deliver(csv(), "cp1252")
    assert gdal.ReadDir("/vsimem/") is None or not [
        name for name in gdal.ReadDir("/vsimem/") if name.startswith("orsen-")
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["stock.csv"]


def test_a_path_from_the_current_folder_is_a_file_too(
    deliver: Delivery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "parc.7z").write_bytes(b"7z\xbc\xaf\x27\x1c")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(QgsProcessingException, match=r"“parc\.7z” cannot be read"):
        deliver.of("parc.7z")
