"""Files of the kinds that landlords send, each with a habit of its own: all of them come in right."""

from __future__ import annotations

import zipfile
from pathlib import Path

from bad_files import GOOD, HEADER, Maker, both, layer, raw, text, zipped
from osgeo import ogr, osr

ROWS = [
    ["Orm", "1 rue Haute", "99001", 10, 2, 652000, 6862000],
    ["Orm", "2 rue Haute", "99001", 12, 1, 652010.5, 6862000],
]
NAMES = HEADER.split(";")
DEGREES = "POINT(2.35 48.85)"
NOTICE = [["Champ", "Définition"], ["adresse", "adresse postale"], ["niveau", "de 1 à 4"]]
GROUPS = ["Localisation", None, None, "Parc", None, "Coordonnées", None]
UPPER = ["Bailleur", "Adresse", None, None, "Logements", "Coordonnées", None]
LOWER = [None, "Voie", "CP", "Commune", "Nb", "X", "Y"]
SHARED = [
    ["Orm", "1 rue Haute", "99100", "Valbrume", 10, 652000, 6862000],
    ["Orm", "2 rue Haute", "99100", "Valbrume", 12, 652010, 6862000],
]
PLACED = "bailleur;adresse;code_postal;{x};{y}"


def workbook(*hidden: str, **sheets: list[list[object]]) -> Maker:
    """A workbook as Excel writes it; cells of a row named ``Localisation`` are merged as far as the next one."""

    def make(folder: Path) -> str:
        from openpyxl import Workbook

        book = Workbook()
        book.remove(book.active)
        for name, rows in sheets.items():
            sheet = book.create_sheet(name)
            sheet.sheet_state = "hidden" if name in hidden else "visible"
            for row in rows:
                sheet.append(row)
                if row == GROUPS:
                    for cells in ("A{0}:C{0}", "D{0}:E{0}", "F{0}:G{0}"):
                        sheet.merge_cells(cells.format(sheet.max_row))
        book.save(folder / "stock.xlsx")
        return str(folder / "stock.xlsx")

    return make


def macros(maker: Maker) -> Maker:
    """What another maker writes, as the kind of workbook that may hold macros."""
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"

    def make(folder: Path) -> str:
        plain = Path(maker(folder))
        with zipfile.ZipFile(plain) as source, zipfile.ZipFile(folder / "stock.xlsm", "w") as target:
            for name in source.namelist():
                content = source.read(name)
                target.writestr(name, content.replace(kind, b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
        plain.unlink()
        return str(folder / "stock.xlsm")

    return make


def two_layers(folder: Path) -> str:
    """A GeoPackage whose first layer says nothing of addresses, and the others do."""
    path = folder / "s.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    for name in ("emprise", "nord", "sud"):
        target = dataset.CreateLayer(name, reference, ogr.wkbPoint)
        columns = ("nom", "note") if name == "emprise" else ("bailleur", "adresse")
        for column in columns:
            target.CreateField(ogr.FieldDefn(column, ogr.OFTString))
        feature = ogr.Feature(target.GetLayerDefn())
        feature[columns[0]], feature[columns[1]] = "Orm", "1 rue Haute"
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT(652000 6862000)"))
        target.CreateFeature(feature)
    return str(path)


def inside(name: str, maker: Maker) -> Maker:
    """What another maker writes, in a folder of some name."""

    def make(folder: Path) -> str:
        (folder / name).mkdir()
        return maker(folder / name)

    return make


def placed(x: str, y: str, *rows: str) -> Maker:
    """A text with coordinate columns of some names."""
    return text(*rows, header=PLACED.format(x=x, y=y))


Expected = tuple[Maker, int, list[tuple[int, str]], str]
TWO = "\r\n".join((HEADER, GOOD, GOOD.replace("1 rue", "2 rue")))
TITLES = "Patrimoine 2026;;;;;;\r\nService SIG;;;;;;"
ABOVE = "Rows above the column names"
UNSEEN: dict[str, Expected] = {
    "titles above a text": (raw(f"{TITLES}\r\n{TWO}\r\n".encode()), 2, [], f"{ABOVE}, passed over: 2"),
    "a title without separators": (raw(f"Patrimoine au 01/01/2026\r\n\r\n{TWO}\r\n".encode()), 2, [], ABOVE),
    "Excel's line of the separator": (raw(f"sep=;\r\n{TWO}\r\n".encode()), 2, [], ""),
    "titles above a sheet": (workbook(Parc=[["Patrimoine 2026"], [], NAMES, *ROWS]), 2, [], f"{ABOVE}, passed over: 2"),
    "merged headings above a sheet": (workbook(Parc=[GROUPS, NAMES, *ROWS]), 2, [], ABOVE),
    "a notice before the sheet": (workbook(Notice=NOTICE, Parc=[NAMES, *ROWS]), 2, [], ""),
    "a notice, and titles": (workbook(Notice=NOTICE, Parc=[["Parc"], NAMES, *ROWS]), 2, [], ABOVE),
    "a zipped text": (zipped(text(GOOD)), 1, [], ""),
    "a zipped text in latin-1 with a note": (
        zipped(both(text(GOOD.replace("Haute", "Été"), encoding="latin-1"), raw(b"rien", "LISEZMOI.txt"))), 1, [], ""),
    "a zipped sheet": (zipped(workbook(Parc=[["Patrimoine"], NAMES, *ROWS])), 2, [], ABOVE),
    "a folder with accents and spaces": (inside("Été 2026 (n° 1)", text(GOOD)), 1, [], ""),
    "a quote in the folder's name": (inside("l'Orm", layer("s.gpkg", "GPKG", [DEGREES], crs=4326)), 1, [], ""),
    "KML": (layer("s.kml", "KML", [DEGREES], crs=4326), 1, [], ""),
    "MapInfo": (layer("s.tab", "MapInfo File", [DEGREES], crs=4326), 1, [], ""),
    "FlatGeobuf": (layer("s.fgb", "FlatGeobuf", [DEGREES], crs=4326), 1, [], ""),
    "TopoJSON": (
        raw(
            b'{"type":"Topology","arcs":[],"objects":{"parc":{"type":"GeometryCollection","geometries":[{"type":"Point",'
            b'"coordinates":[2.35,48.85],"properties":{"bailleur":"Orm","adresse":"1 rue Haute"}}]}}}',
            "s.topojson",
        ), 1, [], ""),
    "GPX": (
        raw(
            b'<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="48.85" lon="2.35">'
            b"<name>1 rue Haute</name></wpt></gpx>",
            "s.gpx",
        ), 0, [(1, "No landlord")], ""),
    "decimal commas and thin spaces": (
        placed("x", "y", "Orm;1 rue;99100;652\u202f000,5;6\u00a0862\u00a0000,25"), 1, [], ""),
    "a conic zone in the column names": (
        placed("X_CC49", "Y_CC49", "Orm;1 rue;99100;1652000;8182000"), 1, [], "EPSG:3949"),
    "Lambert II étendu in the column names": (
        placed("x_l2e", "y_l2e", "Orm;1 rue;99100;600000;2428000"), 1, [], "EPSG:27572"),
    "a conic zone that nothing tells": (placed("x", "y", "Orm;1 rue;99100;1652000;8182000"), 1, [], "EPSG:3949"),
    "degrees, minutes and seconds": (
        placed("latitude", "longitude", "Orm;1 r;99100;48.85;2.35", "Orm;2 r;99100;48°51'24N;2° 21′ 07″ E"), 2, [], ""),
    "degrees and minutes apart by spaces": (
        placed("latitude", "longitude", "Orm;1 r;99100;48.85;2.35", "Orm;2 r;99100;48 51 24 N;2 21,12 E"), 2, [], ""),
    "degrees and minutes where metres are said": (
        placed("x_l93", "y_l93", "Orm;1 rue;99100;652000;6862000", "Orm;2 rue;99100;2°21'07;48°51'24"), 2, [], ""),
    "degrees and minutes in each other's column": (
        placed("longitude", "latitude", "Orm;1 rue;99100;48°51'24N;2°21'07E"), 1, [], ""),
    "degrees and minutes in one column": (
        text("Orm;1 rue;48°51'24N 2°21'07E", "Orm;2 rue;N 48 51 24 E 2 21 07", "Orm;3 rue;48°61'N 2°E",
             header="bailleur;adresse;coordonnees gps"), 2, [(3, "cannot be")], ""),
    "degrees that cannot be": (
        placed("latitude", "longitude", "Orm;1 rue;99100;48°51'24N;2°21'07E", "Orm;2 rue;99100;48°60'00N;2°21'07E",
               "Orm;3 rue;99100;48°51'N;3°51'N", "Orm;4 rue;99100;-48°51'N;2°E"),
        1, [(2, "cannot be"), (3, "cannot be"), (4, "cannot be")], ""),
    "places under names of nothing": (
        text("Orm;1 rue;48°51'24N 2°21'07E", "Orm;2 rue;", header="bailleur;adresse;colonne 3"),
        1, [(2, "No coordinates")], ""),
    "words in place of numbers": (
        text("Orm;1 rue;99001;NC;;652000;6862000", "Orm;2 rue;99001;#N/A;;-;-"), 1, [(2, "No coordinates")], ""),
    "spaces that part no thousands": (
        text(GOOD, "Orm;2 rue;99001;1 2;;652000;6862000", "Orm;3 rue;99001;1;;65 2000;6862000"),
        1, [(2, "not a number"), (3, "not a number, or not a place")], ""),
    "areas in a cell": (
        text('Orm;1 rue;"{""type"": ""Polygon"", ""coordinates"": [[[2.3,48.8],[2.4,48.8],[2.4,48.9],[2.3,48.8]]]}"',
             "Orm;2 rue;SRID=2154;",
             'Orm;3 rue;"{""coordinates"": [[[2.3, 48.8"', header="bailleur;adresse;geo_shape"),
        1, [(2, "not a place"), (3, "not a place")], ""),
    "seconds that are no quotation marks": (
        text("Orm;1 rue;48°51'24\"N;2°21'07\"E;10", "Orm;2 rue;48°51'24\"N;2°21'07\"E;12",
             header="bailleur;adresse;latitude;longitude;logements"), 2, [], ""),
    "seconds that are no quotation marks, in cp1252": (
        text("Orm;1 rue;48°51'24\"N;2°21'07\"E;10", header="bailleur;adresse;latitude;longitude;logements",
             encoding="cp1252"), 1, [], ""),
    "a sheet with macros": (macros(workbook(Parc=[NAMES, *ROWS])), 2, [], ""),
    "a hidden sheet before the right one": (
        workbook("Ancien", Ancien=[NAMES, ROWS[0]], Parc=[NAMES, *ROWS]), 2, [], ""),
    "two sheets that look alike": (
        workbook(Nord=[NAMES, *ROWS], Sud=[NAMES, ROWS[0]]), 2, [], "“Nord” was read. Other parts of the file look "
        "alike and were not: Sud."),
    "a sheet that its sender hid": (workbook("Parc", Notice=NOTICE, Parc=[NAMES, *ROWS]), 2, [], ""),
    "two layers that look alike": (two_layers, 1, [], "“nord” was read. Other parts of the file look alike"),
    "metres in a GeoJSON": (
        raw(
            b'{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"bailleur":"Orm","adresse":"1 rue'
            b' Haute"},"geometry":{"type":"Point","coordinates":[652000,6862000]}}]}', "s.geojson"),
        1, [], ""),
    "metres in columns of degrees": (
        placed("longitude", "latitude", "Orm;1 rue;99100;652000;6862000"), 0, [(1, "outside what")], "EPSG:2154"),
    "names with a word in brackets": (
        raw(('bailleur;"Adresse\n(n° et voie)";"Nombre de logements (T1 à T5)";X (L93);Y (L93)\r\n'
             "Orm;1 rue Haute;10;652000;6862000\r\n").encode()), 1, [], "EPSG:2154"),
    "places of the Antilles that may be of the south": (
        placed("x", "y", "Orm;1 rue;97100;654957.5;1797138.1"), 1, [], "EPSG:27572, EPSG:5490"),
    "zone III": (placed("x", "y", "Orm;1 rue;13001;848513.9;3115745.3"), 1, [], "EPSG:27573"),
    "totals and notes at the bottom": (
        text(GOOD, "TOTAL;;;10;;;", "", "Source : service SIG"), 1, [(2, "No address"), (3, "No address")], ""),
    "the names again at each page": (text(GOOD, HEADER, GOOD.replace("1 rue", "2 rue")), 2, [(2, "not a number")], ""),
    "the types of dBase in the names": (
        raw(b'"bailleur,C,20";"Adresse,C,254";"POINT_X,N,19,11";"POINT_Y,N,19,11"\r\nOrm;1 rue;652000;6862000\r\n'),
        1, [], ""),
    "NULL in words": (
        text("Orm;NULL;1 rue;652000;6862000", "Orm;;NULL;652000;6862000", header="bailleur;residence;adresse;x;y"),
        1, [(2, "No address")], ""),
    "a street in two columns of other names": (
        text("Orm;1;Haute;99100;652000;6862000", header="bailleur;NUM VOIRIE;RUE;addr:postcode;x;y"), 1, [], ""),
    "rates of a pivot table": (
        workbook(TCD=[["Étiquettes de lignes", "Somme"], ["Orm", 22]]), 0, [(1, "No landlord")], ""),
    "DOS letters": (
        text(GOOD.replace("Haute", "Été"), GOOD.replace("Haute", "Beauséjour"), encoding="cp850"), 2, [], ""),
    "one address at two places": (text(GOOD, GOOD.replace("652000", "653000")), 1, [], "over 100 m away"),
    "codes as a program wrote them": (text(GOOD.replace("99001", "1053.0")), 1, [], ""),
    "names shared by two rows of a sheet": (workbook(Parc=[UPPER, LOWER, *SHARED]), 2, [], f"{ABOVE}, passed over: 1"),
    "names shared by two rows under a title": (
        workbook(Parc=[["Patrimoine"], UPPER, LOWER, *SHARED]), 2, [], f"{ABOVE}, passed over: 2"),
    "names shared by two rows of a text": (
        raw("\r\n".join(";".join(str(cell or "") for cell in row) for row in (UPPER, LOWER, *SHARED)).encode()),
        2, [], f"{ABOVE}, passed over: 1"),
}  # fmt: skip
