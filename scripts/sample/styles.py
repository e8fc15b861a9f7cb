"""The calm look of the background, kept in the GeoPackage: plain symbols, no expression anywhere."""

from __future__ import annotations

import re
import sqlite3
from itertools import count
from pathlib import Path
from uuid import UUID

from .skeleton import WIDTHS

# QGIS gives each symbol layer an identifier by chance.
SYMBOL_ID = re.compile(r'id="\{[0-9a-f-]{36}\}"')
FIXED_TIME = "2026-07-01T00:00:00.000Z"
GREENS = {
    "bois": "#d3e2c6",
    "parc": "#dcead2",
    "sport": "#e0ead9",
    "cimetière": "#e2e8d8",
    "jardins": "#e4ecd4",
    "pelouse": "#e4eed9",
}
BUILDINGS = {
    "habitation": "#d8d1c6",
    "annexe": "#e3ded5",
    "activité": "#d6d5da",
    "équipement": "#c9bba8",
    "édifice": "#bba98f",
}
CASING = "#c6bfb3"


def add_styles(path: Path) -> None:
    """Save a default style for each layer, with nothing of this machine or of today in it."""
    from qgis.core import QgsMapLayer, QgsVectorLayer

    for name, renderer in _renderers().items():
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        layer.setRenderer(renderer)
        failure = layer.saveStyleToDatabase(
            name, "Fond du territoire fictif", True, "", QgsMapLayer.StyleCategory.Symbology
        )
        if failure:
            raise OSError(failure)
        del layer
    _make_steady(path)


def _make_steady(path: Path) -> None:
    """Take out of the file what depends on the day, the person or chance; leave it as one plain file."""
    database = sqlite3.connect(path)
    with database:
        database.execute("UPDATE layer_styles SET owner = '', update_time = ?", (FIXED_TIME,))
        for number, style in database.execute("SELECT id, styleQML FROM layer_styles").fetchall():
            identifiers = (f'id="{{{UUID(int=value)}}}"' for value in count(1))
            steady = SYMBOL_ID.sub(lambda _, following=identifiers: next(following), style)
            database.execute("UPDATE layer_styles SET styleQML = ? WHERE id = ?", (steady, number))
        database.execute("UPDATE gpkg_contents SET last_change = ?", (FIXED_TIME,))
    # QGIS leaves a write-ahead log, which a read-only folder could not open.
    database.execute("PRAGMA journal_mode = DELETE")
    database.execute("VACUUM")
    database.close()


def _renderers():
    from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsSingleSymbolRenderer

    def categories(column, symbols, otherwise):
        listed = [QgsRendererCategory(value, symbol, value) for value, symbol in symbols.items()]
        return QgsCategorizedSymbolRenderer(column, [*listed, QgsRendererCategory("", otherwise, "autre")])

    streets = categories("classe", {kind: _street(kind) for kind in reversed(WIDTHS)}, _street("desserte"))
    streets.setUsingSymbolLevels(True)
    return {
        "commune": QgsSingleSymbolRenderer(_area("#f8f5ef", "#a596ab", 0.5, "dash dot")),
        "quartiers": QgsSingleSymbolRenderer(_area(None, "#beb4c2", 0.25, "dot")),
        "qpv": QgsSingleSymbolRenderer(_area("#8a63a81a", "#7d5a99", 0.5, "dash")),
        "parcs": categories(
            "nature", {nature: _area(color) for nature, color in GREENS.items()}, _area(GREENS["parc"])
        ),
        "eau": QgsSingleSymbolRenderer(_area("#c3dcea", "#a9cbe0", 0.15)),
        "voies": streets,
        "voie_ferree": QgsSingleSymbolRenderer(_rail()),
        "batiments": categories(
            "nature",
            {nature: _area(color, "#bfb5a7", 0.08) for nature, color in BUILDINGS.items()},
            _area(BUILDINGS["habitation"], "#bfb5a7", 0.08),
        ),
    }


def _area(fill: str | None, line: str | None = None, width: float = 0.1, pattern: str = "solid"):
    from qgis.core import QgsFillSymbol

    properties = {
        "style": "solid" if fill else "no",
        "outline_style": pattern if line else "no",
        "outline_width": str(width),
    }
    if fill:
        # #RRGGBBAA is written here, QGIS reads red, green, blue, alpha.
        red, green, blue = (int(fill[k : k + 2], 16) for k in (1, 3, 5))
        properties["color"] = f"{red},{green},{blue},{int(fill[7:9] or 'ff', 16)}"
    if line:
        properties["outline_color"] = line
    return QgsFillSymbol.createSimple(properties)


def _street(kind: str):
    """Return a white street with a grey edge, as wide as on the ground, never thinner than the eye sees."""
    symbol = _line(CASING, WIDTHS[kind], 0.45 if kind == "primaire" else 0.3)
    # The symbol must outlive the copy of its layer: a name of its own keeps it.
    surface = _line("#ffffff", WIDTHS[kind] - 2.2, 0.3 if kind == "primaire" else 0.15)
    symbol.appendSymbolLayer(surface.symbolLayer(0).clone())
    order = list(reversed(WIDTHS)).index(kind)
    symbol.symbolLayer(0).setRenderingPass(0)
    # All casings first, then the streets, small ones under large ones.
    symbol.symbolLayer(1).setRenderingPass(1 + order)
    return symbol


def _line(color: str, meters: float, least: float):
    from qgis.core import Qgis, QgsLineSymbol, QgsMapUnitScale

    symbol = QgsLineSymbol.createSimple({"line_color": color, "capstyle": "round", "joinstyle": "round"})
    layer = symbol.symbolLayer(0)
    layer.setWidth(meters)
    layer.setWidthUnit(Qgis.RenderUnit.MapUnits)
    scale = QgsMapUnitScale()
    scale.minSizeMMEnabled, scale.minSizeMM = True, least
    layer.setWidthMapUnitScale(scale)
    return symbol


def _rail():
    from qgis.core import QgsLineSymbol

    symbol = QgsLineSymbol.createSimple({"line_color": "#8b8b90", "line_width": "0.55", "capstyle": "flat"})
    dashes = QgsLineSymbol.createSimple(
        {
            "line_color": "#ffffff",
            "line_width": "0.3",
            "capstyle": "flat",
            "use_custom_dash": "1",
            "customdash": "1.6;1.6",
            "customdash_unit": "MM",
        }
    )
    symbol.appendSymbolLayer(dashes.symbolLayer(0).clone())
    return symbol
