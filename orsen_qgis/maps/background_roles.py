"""What a background probably shows, by its name, and a quiet look for it: the sites must stand out."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapUnitScale,
    QgsMarkerSymbol,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

GROUND = "#F8F6F2"


@dataclass(frozen=True)
class Role:
    """A kind of background. ``rank`` is its place from the top.

    ``words`` are looked for in the layer's name, alone or in the plural; one that ends in ``*`` begins a word.

    Labels are drawn between the scale denominators ``label_from`` and ``label_until`` (0: never), after ``prefix``.
    """

    name: str
    words: tuple[str, ...]
    rank: int
    label_until: float
    label_size: float
    label_color: str
    label_bold: bool = False
    label_italic: bool = False
    label_from: float = 0.0
    prefix: str = ""


QPV = Role(
    "limits", ("qpv", "prioritaire"), 0, 40_000.0, 7.5, "#6A4A86", label_bold=True, label_from=4_000.0, prefix="QPV "
)
MUNICIPALITIES = Role("limits", ("commune", "epci"), 0, 400_000.0, 8.5, "#4A545F", label_bold=True, label_from=20_000.0)
LIMITS = Role(
    "limits",
    ("quartier", "limit*", "iris", "perimetre", "district", "boundar*", "secteur"),
    0,
    40_000.0,
    7.0,
    "#5B6672",
    label_bold=True,
    label_from=3_000.0,
)
RAIL = Role("rail", ("rail*", "ferre*", "tram*", "metro"), 2, 0.0, 6.0, "#5B6672")
STREETS = Role(
    "streets", ("rue", "voie", "voirie", "route", "street", "road", "filaire", "troncon"), 3, 8_000.0, 5.8, "#6B6B6B"
)
BUILDINGS = Role("buildings", ("bati*", "building", "immeuble", "construction"), 4, 2_000.0, 5.5, "#6B6B6B")
WATER = Role(
    "water",
    ("eau", "eaux", "water*", "hydro*", "riviere", "river", "fleuve", "canal"),
    5,
    25_000.0,
    6.5,
    "#3E7396",
    label_italic=True,
)
GREEN = Role(
    "green",
    ("vert", "parc", "park", "green*", "bois", "foret", "jardin", "square"),
    6,
    10_000.0,
    6.0,
    "#55793F",
    label_italic=True,
)
# A "voie ferrée" is no street: rails are asked first.
NAMED = (QPV, MUNICIPALITIES, LIMITS, RAIL, BUILDINGS, STREETS, WATER, GREEN)
POINTS = Role("points", (), 1, 8_000.0, 6.0, "#4A545F")
LINES = Role("lines", (), 3, 8_000.0, 5.8, "#6B6B6B")
AREAS = Role("areas", (), 7, 10_000.0, 6.0, "#6B6B6B")


def role_of(name: str, geometry: Qgis.GeometryType) -> Role:
    """Return what a layer probably shows."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    if geometry != Qgis.GeometryType.Point:
        for role in NAMED:
            if any(_says(word, said) for word in role.words for said in re.findall("[a-z]+", plain)):
                return role
    return {Qgis.GeometryType.Point: POINTS, Qgis.GeometryType.Line: LINES}.get(geometry, AREAS)


def _says(word: str, said: str) -> bool:
    return said.startswith(word[:-1]) if word.endswith("*") else said in (word, word + "s")


def quiet_renderer(role: Role, geometry: Qgis.GeometryType) -> QgsSingleSymbolRenderer:
    """Return our symbols for a kind of background."""
    if geometry == Qgis.GeometryType.Point:
        return QgsSingleSymbolRenderer(
            QgsMarkerSymbol.createSimple({"size": "1.2", "color": "#8A939C", "outline_style": "no"})
        )
    if geometry == Qgis.GeometryType.Line:
        return _lines(role)
    fills = {
        "limits": ("#00FFFFFF", "#7D6490", "0.45", "dash"),
        "buildings": ("#DCD8D0", "#BDB7AC", "0.1", "solid"),
        "water": ("#CFE1EB", "#A9C6D6", "0.1", "solid"),
        "green": ("#DFEBD4", "#00FFFFFF", "0.1", "no"),
        "streets": ("#FFFFFF", "#CFCAC0", "0.15", "solid"),
    }
    color, outline, width, pen = fills.get(role.name, ("#EFECE6", "#CFCAC0", "0.15", "solid"))
    properties = {"outline_width": width, "outline_style": pen, "style": "no" if role.name == "limits" else "solid"}
    symbol = QgsFillSymbol.createSimple(properties)
    symbol.symbolLayer(0).setFillColor(QColor(color))
    symbol.symbolLayer(0).setStrokeColor(QColor(outline))
    return QgsSingleSymbolRenderer(symbol)


def _lines(role: Role) -> QgsSingleSymbolRenderer:
    if role.name in ("rail", "limits", "water"):
        look = {
            "rail": {"line_color": "#8C8C8C", "line_width": "0.5", "line_style": "dash"},
            "limits": {"line_color": "#7D6490", "line_width": "0.45", "line_style": "dash"},
            "water": {"line_color": "#A9C6D6", "line_width": "0.6"},
        }[role.name]
        return QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(look))
    # Streets: white with an edge, about as wide as they are, never thinner than the eye can follow.
    symbol = QgsLineSymbol()
    symbol.deleteSymbolLayer(0)
    for number, (color, metres, thinnest) in enumerate((("#BAB3A6", 9.0, 0.5), ("#FFFFFF", 7.0, 0.25))):
        line = QgsSimpleLineSymbolLayer(QColor(color), metres)
        line.setWidthUnit(Qgis.RenderUnit.MetersInMapUnits)
        limits = QgsMapUnitScale()
        limits.minSizeMMEnabled, limits.minSizeMM = True, thinnest
        limits.maxSizeMMEnabled, limits.maxSizeMM = True, thinnest + 3.0
        line.setWidthMapUnitScale(limits)
        line.setPenCapStyle(Qt.PenCapStyle.RoundCap)
        line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
        line.setRenderingPass(number)
        symbol.appendSymbolLayer(line)
    renderer = QgsSingleSymbolRenderer(symbol)
    renderer.setUsingSymbolLevels(True)
    return renderer
