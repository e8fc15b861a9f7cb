"""Districts that share their edges, and the priority district (QPV) drawn around the estate."""

from __future__ import annotations

from shapely.geometry import MultiPolygon, Point, Polygon
from shapely.ops import unary_union

from .geometry import polygons
from .names import DISTRICTS
from .streets import macro_blocks
from .town import Town
from .vocations import district_of

# Here the estate and the garden suburb share the land between two main roads.
SPLIT = (1760, 2300)


def districts(town: Town) -> dict[str, Polygon]:
    """Return the polygon of each district, by its key; together they are the commune, without gap or overlap."""
    boundary = town.skeleton.boundary
    land = [block for block in town.land if boundary.contains(block.representative_point())]
    owner = _owners(land, macro_blocks(town.skeleton))
    # Main pieces first; what lies apart from its district goes to the neighbour it shares most edge with.
    shapes = {key: unary_union([block for block, name in zip(land, owner) if name == key]) for key in DISTRICTS}
    result = {key: max(polygons(shape), key=lambda part: part.area) for key, shape in shapes.items()}
    apart = [part for key, shape in shapes.items() for part in polygons(shape) if not part.equals(result[key])]
    for part in sorted(apart, key=lambda shape: shape.bounds):
        neighbour = max(result, key=lambda key: result[key].boundary.intersection(part.boundary).length)
        result[neighbour] = _whole(unary_union([result[neighbour], part]))
    return result


def _owners(land: list[Polygon], faces: list[Polygon]) -> list[str]:
    """Return the district of each block: districts meet at main roads, river and railway, save where one is split."""
    own = [district_of(block.centroid.x, block.centroid.y) for block in land]
    owners = list(own)
    for face in faces:
        if face.contains(Point(SPLIT)):
            continue
        inside = [index for index, block in enumerate(land) if face.contains(block.representative_point())]
        area: dict[str, float] = {}
        for index in inside:
            area[own[index]] = area.get(own[index], 0.0) + land[index].area
        for index in inside:
            owners[index] = max(area, key=lambda key: area[key])
    return owners


def _whole(shape: Polygon | MultiPolygon) -> Polygon:
    parts = polygons(shape)
    if len(parts) != 1:
        raise ValueError("a district fell apart")
    return parts[0]


def priority_district(town: Town) -> Polygon:
    """Return the QPV: the land of the estate's blocks, its edge drawn in straight strokes as on official maps."""
    estate = [building.shape for building in town.buildings if building.group.startswith("estate")]
    blocks = [block for block in town.land if block.area < 200000 and any(block.intersects(shape) for shape in estate)]
    outside = [
        shape.buffer(22, join_style="mitre") for shape in estate if not any(block.contains(shape) for block in blocks)
    ]
    near = unary_union([*blocks, *outside]).buffer(24, join_style="mitre").buffer(-24, join_style="mitre")
    largest = max(polygons(near), key=lambda part: part.area)
    return Polygon(largest.exterior).simplify(2)
