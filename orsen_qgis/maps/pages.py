"""Which pages a document has, known before anything is drawn: an overview, an atlas, the list of sites."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from . import wording
from .paper import Box, Paper, frames_of
from .place import Places, View, bounds_of, view_of
from .site_list import rows_per_page

if TYPE_CHECKING:
    from ..circles.release import Release
    from .template import Template

# Two sites belong to one cluster when a chain of steps no longer than this leads from one to the other (metres).
CLUSTER_STEP = 300.0
# How far a unit reaches from its point: half a cell's diagonal; about what a municipality takes (metres).
REACH = {"cell-200m": 142.0, "cell-1km": 708.0, "commune": 1500.0}
# Extents taller than this share of their width get an upright sheet.
UPRIGHT = 1.35


@dataclass(frozen=True)
class District:
    """One polygon of the territory: its name and shape (shapely, in the release's reference system)."""

    name: str
    shape: Any


@dataclass(frozen=True, eq=False)
class MapPage:
    """A map of some ground, with a title of its own. ``rows``: the sites that the page is about (indices)."""

    title: str
    view: View
    rows: np.ndarray


@dataclass(frozen=True)
class ListPage:
    """Rows ``start`` to ``stop`` (excluded) of the list of sites."""

    start: int
    stop: int


@dataclass(frozen=True)
class Plan:
    """What a person wants of the pages.

    ``paper``: given the long way round. ``atlas``: none, commune, territory or cluster. ``orientation``: landscape,
    portrait, or auto, as the ground is. ``listed``: whether the list of sites follows the maps. ``template``: a layout
    of the user's for the maps, whose sheet and orientation then hold.
    """

    paper: Paper
    atlas: str = "none"
    orientation: str = "auto"
    listed: bool = True
    template: Template | None = None


@dataclass(frozen=True)
class Document:
    """A sheet of paper, held one way for all pages, and its pages in order."""

    paper: Paper
    pages: tuple[MapPage | ListPage, ...]
    template: Template | None = None

    @property
    def body(self) -> Box:
        """Where the map stands on its pages."""
        return self.template.boxes["orsen_carte"] if self.template else frames_of(self.paper).body

    @property
    def listed(self) -> bool:
        """Whether a list of sites follows the maps, which numbers on them refer to."""
        return any(isinstance(page, ListPage) for page in self.pages)


def plan_document(release: Release, places: Places, plan: Plan, districts: Sequence[District] = ()) -> Document:
    """Return the pages of a release: an overview, the pages of the atlas, the list."""
    bounds = _bounds(release, places, np.arange(release.rows))
    upright = bounds[3] - bounds[1] > UPRIGHT * max(bounds[2] - bounds[0], 1.0)
    turn = upright if plan.orientation == "auto" else plan.orientation == "portrait"
    paper = plan.paper.turned() if turn else plan.paper
    frame = frames_of(paper).body
    if plan.template is not None:
        paper, frame = plan.template.paper, plan.template.boxes["orsen_carte"]
    pages: list[MapPage | ListPage] = [MapPage(wording.OVERVIEW, view_of(bounds, frame), np.arange(release.rows))]
    for title, rows in _groups(release, places, plan.atlas, districts):
        pages.append(MapPage(title, view_of(_bounds(release, places, rows), frame), rows))
    step = rows_per_page(paper)
    if not plan.listed:
        return Document(paper, tuple(pages), plan.template)
    pages += [ListPage(start, min(start + step, release.rows)) for start in range(0, release.rows, step)]
    return Document(paper, tuple(pages), plan.template)


def _bounds(release: Release, places: Places, rows: np.ndarray) -> tuple[float, float, float, float]:
    """Return the bounds of rows, with the ground that their cells and municipalities reach."""
    around = np.array([REACH.get(unit, 0.0) for unit in release.unit[rows]])
    x, y = places.x[rows], places.y[rows]
    lower, upper = bounds_of(x - around, y - around), bounds_of(x + around, y + around)
    return (*lower[:2], *upper[2:])


def _groups(
    release: Release, places: Places, atlas: str, districts: Sequence[District]
) -> list[tuple[str, np.ndarray]]:
    if atlas == "commune":
        names = sorted({name for name in release.municipality if name})
        return [(name, np.flatnonzero(release.municipality == name)) for name in names]
    if atlas == "territory":
        return _by_district(release, districts)
    if atlas == "cluster":
        found = clusters(places.x, places.y)
        found.sort(key=lambda rows: (-int(release.level[rows].max()), -len(rows), int(rows[0])))
        return [(wording.CLUSTER.format(number=number), rows) for number, rows in enumerate(found, start=1)]
    return []


def _by_district(release: Release, districts: Sequence[District]) -> list[tuple[str, np.ndarray]]:
    import shapely

    groups = []
    for district in districts:
        rows = np.flatnonzero(shapely.intersects_xy(district.shape, release.x, release.y))
        if len(rows):
            groups.append((district.name, rows))
    return groups


def clusters(x: np.ndarray, y: np.ndarray, step: float = CLUSTER_STEP) -> list[np.ndarray]:
    """Return rows grouped so that points (metres) within ``step`` of each other stand together; each group sorted."""
    import shapely

    placed = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    if not len(placed):
        return []
    points = shapely.points(x[placed], y[placed])
    zones = shapely.get_parts(shapely.union_all(shapely.buffer(points, step / 2)))
    tree = shapely.STRtree(zones)
    point, zone = tree.query(points, predicate="intersects")
    return [placed[np.unique(point[zone == number])] for number in range(len(zones))]
