"""Files as they should not come: each function writes one into a folder and returns what INPUT is then."""

from __future__ import annotations

import os
import socket
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

from osgeo import ogr, osr

HEADER = "bailleur;adresse;code_insee;logements;niveau;x;y"
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
SHEET_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KIND}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{KIND}.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets>'
    '<sheet name="Patrimoine" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f"<styleSheet {MAIN}><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>"
    '<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/>'
    '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": f"<worksheet {MAIN}><sheetData>BODY</sheetData></worksheet>",
}
GOOD = "Orm;1 rue Haute;99001;10;2;652000;6862000"
Maker = Callable[[Path], str]


def text(
    *rows: str, header: str = HEADER, encoding: str = "utf-8", name: str = "stock.csv", end: str = "\r\n"
) -> Maker:
    """A delimited text."""
    return raw(end.join((header, *rows, "")).encode(encoding))


def raw(content: bytes, name: str = "stock.csv") -> Maker:
    """Any bytes under any name."""

    def make(folder: Path) -> str:
        (folder / name).write_bytes(content)
        return str(folder / name)

    return make


def value(column: str, said: str) -> Maker:
    """The good row with one value changed, below a second row that is good."""
    names = HEADER.split(";")
    cells = dict(zip(names, GOOD.split(";")))
    cells["adresse"] = "2 rue Haute"
    cells[column] = said
    return text(GOOD, ";".join(cells.values()))


def layer(
    name: str, driver: str, geometries: list[str | None], crs: int | None = 2154, kind: int = ogr.wkbPoint
) -> Maker:
    """A layer of rows with these geometries (WKT)."""

    def make(folder: Path) -> str:
        path = folder / name
        reference = None
        if crs:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(crs)
        dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
        target = dataset.CreateLayer("stock", reference, kind)
        for column in ("bailleur", "adresse"):
            target.CreateField(ogr.FieldDefn(column, ogr.OFTString))
        for number, wkt in enumerate(geometries, start=1):
            feature = ogr.Feature(target.GetLayerDefn())
            feature["bailleur"], feature["adresse"] = "Orm", f"{number} rue Haute"
            if wkt:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            target.CreateFeature(feature)
        return str(path)

    return make


def zipped(maker: Maker, *leave_out: str) -> Maker:
    """What another maker writes, in a zip, without the files that end so."""

    def make(folder: Path) -> str:
        inside = folder / "dossier"
        inside.mkdir()
        maker(inside)
        with zipfile.ZipFile(folder / "stock.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(inside.iterdir()):
                if not path.name.endswith(leave_out or ("\0",)):
                    archive.write(path, f"livraison/{path.name}")
        return str(folder / "stock.zip")

    return make


def both(first: Maker, second: Maker) -> Maker:
    """What two makers write, side by side."""

    def make(folder: Path) -> str:
        second(folder)
        return first(folder)

    return make


def without(maker: Maker, suffix: str) -> Maker:
    """What another maker writes, one of its files taken away."""

    def make(folder: Path) -> str:
        path = maker(folder)
        Path(path).with_suffix(suffix).unlink()
        return path

    return make


def damaged(maker: Maker, start: int, end: int | None = None) -> Maker:
    """What another maker writes, overwritten between two bytes; cut there where no end is given."""

    def make(folder: Path) -> str:
        path = maker(folder)
        content = bytearray(Path(path).read_bytes())
        content[start:end] = b"" if end is None else b"\xff" * (end - start)
        Path(path).write_bytes(content)
        return path

    return make


def sheet(*rows: list[str]) -> Maker:
    """A sheet of raw cells: ``n:12`` a number, ``d:46086`` a date, ``e:#REF!`` an error, ``f:SUM(1,2)=3`` a formula
    with what it last gave."""

    def cell(said: str) -> str:
        if said[:2] == "n:":
            return f"<c><v>{said[2:]}</v></c>"
        if said[:2] == "d:":
            return f'<c s="1"><v>{said[2:]}</v></c>'
        if said[:2] == "f:":
            formula, _, result = said[2:].partition("=")
            return f"<c><f>{formula}</f>{f'<v>{result}</v>' if result else ''}</c>"
        if said[:2] == "e:":
            return f'<c t="e"><v>{said[2:]}</v></c>'
        return f'<c t="inlineStr"><is><t>{said}</t></is></c>'

    body = "".join("<row>" + "".join(map(cell, row)) + "</row>" for row in rows)

    def make(folder: Path) -> str:
        with zipfile.ZipFile(folder / "stock.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in SHEET_PARTS.items():
                archive.writestr(name, XML + content.replace("BODY", body))
        return str(folder / "stock.xlsx")

    return make


def from_1904(maker: Maker) -> Maker:
    """The workbook that another maker writes, its days counted from 1904."""

    def make(folder: Path) -> str:
        path = Path(maker(folder))
        with zipfile.ZipFile(path) as source:
            parts = {name: source.read(name) for name in source.namelist()}
        parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(b"<sheets>", b'<workbookPr date1904="1"/><sheets>')
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
            for name, content in parts.items():
                target.writestr(name, content)
        return str(path)

    return make


def folder_only(folder: Path) -> str:
    (folder / "livraison.csv").mkdir()
    return str(folder / "livraison.csv")


def symlink_loop(folder: Path) -> str:
    (folder / "a.csv").symlink_to(folder / "b.csv")
    (folder / "b.csv").symlink_to(folder / "a.csv")
    return str(folder / "a.csv")


def broken_link(folder: Path) -> str:
    (folder / "a.csv").symlink_to(folder / "parti.csv")
    return str(folder / "a.csv")


def pipe(folder: Path) -> str:
    os.mkfifo(folder / "tuyau.csv")
    return str(folder / "tuyau.csv")


def listening(folder: Path) -> str:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(folder / "s.csv"))
    return str(folder / "s.csv")


def other_database(folder: Path) -> str:
    connection = sqlite3.connect(folder / "base.gpkg")
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()
    return str(folder / "base.gpkg")
