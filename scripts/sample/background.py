"""The map under the addresses: one GeoPackage of plain layers, none with a column of ours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import shapely
from osgeo import ogr, osr
from shapely.geometry import MultiLineString
from shapely.ops import linemerge, unary_union

from .edges import roads_area
from .geometry import lines, polygons
from .names import COMMUNE, DISTRICTS
from .place import shape_to_lambert
from .skeleton import WIDTHS
from .territory import Territory

Row = tuple[object, tuple[str, ...]]
# Layer, kind of geometry, columns.
LAYERS = (
    ("commune", ogr.wkbPolygon, ("nom",)),
    ("quartiers", ogr.wkbPolygon, ("nom",)),
    ("qpv", ogr.wkbPolygon, ("nom",)),
    ("parcs", ogr.wkbPolygon, ("nom", "nature")),
    ("eau", ogr.wkbPolygon, ("nom",)),
    ("voies", ogr.wkbMultiLineString, ("nom", "classe")),
    ("voie_ferree", ogr.wkbLineString, ("nom",)),
    ("batiments", ogr.wkbPolygon, ("nom", "nature")),
)


def write_background(territory: Territory, path: Path) -> None:
    """Write every layer, in Lambert-93, to the centimetre."""
    path.unlink(missing_ok=True)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    for name, kind, columns in LAYERS:
        layer = source.CreateLayer(name, reference, kind, ["SPATIAL_INDEX=YES", "GEOMETRY_NAME=geom"])
        for column in columns:
            layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
        layer.StartTransaction()
        for shape, values in rows(territory, name):
            feature = ogr.Feature(layer.GetLayerDefn())
            for number, value in enumerate(values):
                if value:
                    feature.SetField(number, value)
            feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape_to_lambert(shape))))
            layer.CreateFeature(feature)
        layer.CommitTransaction()


def rows(territory: Territory, name: str) -> Iterator[Row]:
    """Yield shape and values of each row of a layer, in local metres."""
    town = territory.town
    if name == "commune":
        yield town.skeleton.boundary, (COMMUNE,)
    elif name == "quartiers":
        for key, shape in territory.districts.items():
            yield shape, (DISTRICTS[key],)
    elif name == "qpv":
        yield territory.priority, (DISTRICTS["estate"],)
    elif name == "parcs":
        yield from _greens(territory)
    elif name == "eau":
        for water in town.skeleton.waters:
            yield from ((part, (water.name,)) for part in polygons(water.shape))
    elif name == "voies":
        yield from _streets(territory)
    elif name == "voie_ferree":
        for number, rail in enumerate(town.skeleton.rails):
            yield rail.simplify(0.2), ("ligne de la Songe" if number == 0 else "",)
    else:
        for building in town.buildings:
            yield building.shape, (building.name, building.nature)


def _greens(territory: Territory) -> Iterator[Row]:
    town = territory.town
    streets = roads_area(town.edges, WIDTHS)
    for green in town.skeleton.greens:
        for part in polygons(green.shape.difference(streets.buffer(1)).simplify(0.3)):
            if part.area > 150:
                yield part, (green.name, green.nature)
    # Lawns between the slabs of the estate: what is left of its land.
    slabs = [building.shape for building in town.buildings if building.group.startswith("estate")]
    built = unary_union(
        [building.shape.buffer(3, quad_segs=2) for building in town.buildings if building.district == "estate"]
    )
    for lot in town.lots:
        if lot.area < 130000 and any(lot.intersects(slab) for slab in slabs):
            lawn = lot.buffer(-3.5).difference(built).buffer(-4).buffer(4, quad_segs=3).simplify(0.4)
            yield from ((part, ("", "pelouse")) for part in polygons(lawn) if part.area > 200)


def _streets(territory: Territory) -> Iterator[Row]:
    edges = territory.town.edges
    for name, kind in sorted({(edge.name, edge.kind) for edge in edges}):
        drawn = linemerge([edge.line for edge in edges if (edge.name, edge.kind) == (name, kind)])
        yield MultiLineString([part.simplify(0.25) for part in lines(drawn)]), (name, kind)
