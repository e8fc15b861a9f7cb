"""Released rows that travel inside the encrypted copies."""

from __future__ import annotations

import csv
import io
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest
from export_town import CANARY, Export, address_layer, circle_file, is_released
from osgeo import gdal
from qgis.core import QgsVectorLayer

from orsen_qgis.maps.leak_scan import LeakProblem, scan
from orsen_qgis.maps.paper import A4
from orsen_qgis.maps.pdf import encrypted_pdf
from orsen_qgis.maps.picture import Picture, plate_of

Run = Callable[..., dict[str, Any]]
COLUMNS = ["site", "unite", "adresse", "commune", "bailleur", "logements", "niveau", "contre_visite"]
EVIL = "=HYPERLINK(1)"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, orsen_provider: Any) -> Export:
    """One export whose circle attaches both files; one address starts like a formula."""
    import processing

    folder = tmp_path_factory.mktemp("attached")
    layer = address_layer()
    first = next(feature for feature in layer.getFeatures() if feature["adresse"] == "2 rue des Essais")
    layer.dataProvider().changeAttributeValues({first.id(): {layer.fields().indexOf("adresse"): EVIL}})
    export = Export(folder)
    circles = circle_file(folder / "circles.json", attach=["csv", "gpkg"])
    processing.run("orsen:exportconfidentialmaps", export.parameters(INPUT=layer, CIRCLES=circles))
    return export


def attached(path: Path, password: str) -> dict[str, bytes]:
    """Return the files inside a copy, as an independent reader finds them."""
    reader = pypdf.PdfReader(path)
    assert reader.decrypt(password)
    return {name: contents[0] for name, contents in reader.attachments.items()}


def test_each_copy_carries_both_files_under_its_number(made: Export, tmp_path: Path) -> None:
    for path in made.pdfs():
        password = made.passwords()[path.stem]
        files = attached(path, password)
        assert sorted(files) == [f"{path.stem}.csv", f"{path.stem}.gpkg"]
        folder = tmp_path / path.stem
        folder.mkdir()
        subprocess.run(["pdfdetach", "-upw", password, "-saveall", "-o", str(folder), str(path)], check=True)
        assert {each.name: each.read_bytes() for each in folder.iterdir()} == files
        wrong = subprocess.run(["pdfdetach", "-upw", "x", "-list", str(path)], capture_output=True, check=False)
        assert wrong.returncode != 0
        assert b"gpkg" not in path.read_bytes()


def test_table_holds_the_released_rows_and_runs_nothing(made: Export) -> None:
    path = made.pdfs()[0]
    text = attached(path, made.passwords()[path.stem])[f"{path.stem}.csv"].decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert rows[0] == [*COLUMNS, "x", "y", "systeme"]
    assert len(rows) - 1 == sum(is_released(number) for number in range(40))
    assert any(f"'{EVIL}" in row for row in rows)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
    assert CANARY not in text


def test_layer_holds_the_released_rows_and_no_trace_of_others(made: Export, tmp_path: Path) -> None:
    path = made.pdfs()[0]
    content = attached(path, made.passwords()[path.stem])[f"{path.stem}.gpkg"]
    assert CANARY.encode() not in content
    file = tmp_path / "sites.gpkg"
    file.write_bytes(content)
    layer = QgsVectorLayer(f"{file}|layername=sites", "sites", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:2154"
    assert [field.name() for field in layer.fields()] == ["fid", *COLUMNS]
    assert {feature["niveau"] for feature in layer.getFeatures()} == {3, 4}
    assert layer.featureCount() == sum(is_released(number) for number in range(40))
    del layer
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
        tables = {str(name) for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}
    assert tables == {"sites"}
    assert str(made.folder).encode() not in content


def test_deleting_is_made_secure_whatever_this_system_does(made: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    """Debian's SQLite forgets deleted rows by default; others have to be told."""
    from orsen_qgis.maps import attachments

    with attachments._gdal():
        assert gdal.GetThreadLocalConfigOption("OGR_SQLITE_PRAGMA") == "secure_delete=1"
    assert gdal.GetThreadLocalConfigOption("OGR_SQLITE_PRAGMA") is None


def test_nothing_is_attached_unless_the_policy_says_so(run: Run, tmp_path: Path) -> None:
    export = Export(tmp_path)
    run("orsen:exportconfidentialmaps", export.parameters())
    path = export.pdfs()[0]
    assert not attached(path, export.passwords()[path.stem])


def page() -> Picture:
    from qgis.PyQt.QtGui import QColor, QImage

    image = QImage(*A4.pixels(60), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    return plate_of(image).strike()


@pytest.mark.parametrize(
    "meant", [{}, {"a.csv": b"1"}, {"b.csv": b"12"}, {"a.csv": b"12", "b.csv": b"3"}, {"a.csv": b"2", "b.csv": b"1"}]
)
def test_any_other_file_is_found(meant: dict[str, bytes]) -> None:
    files = {"a.csv": b"1", "b.csv": b"2"}
    content = encrypted_pdf([page()], A4, "k7wm-q2xn", files).content
    scan(content, "k7wm-q2xn", A4, 1, 60, files)
    with pytest.raises(LeakProblem):
        scan(content, "k7wm-q2xn", A4, 1, 60, meant)


def test_a_description_beside_a_file_is_found() -> None:
    files = {"a.csv": b"1"}
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(encrypted_pdf([page()], A4, "k7wm", files).content), password="k7wm") as pdf:
        pdf.Root.Names.EmbeddedFiles.Names[1].Desc = pikepdf.String("who made it")
        allow = pikepdf.Permissions(extract=False, modify_other=False, modify_annotation=False)
        pdf.save(target, encryption=pikepdf.Encryption(owner="o" * 30, user="k7wm", R=6, allow=allow))
    with pytest.raises(LeakProblem, match="/Desc"):
        scan(target.getvalue(), "k7wm", A4, 1, 60, files)


def test_bytes_behind_the_end_and_earlier_versions_are_found() -> None:
    content = encrypted_pdf([page()], A4, "k7wm").content
    scan(content, "k7wm", A4, 1, 60)
    update = b"9 0 obj\n<< /Secret true >>\nendobj\nstartxref\n0\n%%EOF\n"
    for more in (content + b"secret", content + update, b"secret" + content):
        with pytest.raises(LeakProblem, match="last version"):
            scan(more, "k7wm", A4, 1, 60)
