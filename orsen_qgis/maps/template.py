"""A user's own layout for map pages: its decoration is loaded, its places are filled by us.

The map and every mention that a copy has to bear are places: items of a known id, of which only the rectangle is read.
They are taken out before QGIS loads the rest, so that a map's themes, layers and overviews never come in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutItemPicture,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from ..problems import Problem
from .paper import PAPERS, Box, Paper
from .template_check import PAGE, PLACE, checked_template

# Places, and the least width and height that what stands there needs on A4, in millimetres.
PLACES = {
    "orsen_carte": (80.0, 80.0),
    "orsen_titre": (80.0, 14.0),
    "orsen_confidentiel": (35.0, 8.0),
    "orsen_legende": (50.0, 62.0),
    "orsen_mentions": (50.0, 48.0),
    "orsen_echelle": (45.0, 15.0),
    "orsen_exemplaire": (50.0, 30.0),
    "orsen_qr": (18.2, 18.2),
    "orsen_page": (18.0, 4.0),
}
NEAR = 0.6


@dataclass(frozen=True, eq=False)
class Template:
    """A template that was checked: its sheet, where its places are, and the rest of it."""

    path: Path
    paper: Paper
    boxes: Mapping[str, Box]
    depth: float
    decoration: str

    def layout(self, project: QgsProject, variables: Mapping[str, str]) -> QgsPrintLayout:
        """Return a layout of a project with the template's decoration, its expressions told ``variables``."""
        layout = QgsPrintLayout(project)
        QgsExpressionContextUtils.setLayoutVariables(layout, dict(variables))
        document = QDomDocument()
        document.setContent(self.decoration)
        items, loaded = layout.loadFromTemplate(document, QgsReadWriteContext())
        if not loaded or layout.pageCollection().pageCount() != 1:
            raise Problem("QGIS does not take the template “{file}”. Save it anew.", file=self.path)
        QgsExpressionContextUtils.setLayoutVariables(layout, dict(variables))
        for item in items:
            if isinstance(item, QgsLayoutItemPicture) and item.picturePath():
                item.setPicturePath(str(self.path.parent.resolve() / item.picturePath()))
            item.refresh()
        return layout


def read_template(path: Path) -> Template:
    """Read a template (.qpt). Problem when it holds what it may not, or lacks a place for what a copy has to say."""
    root = checked_template(path)
    pages = [item for item in root.iter("LayoutItem") if item.get("type") == PAGE]
    if len(pages) != 1:
        raise Problem("The template “{file}” has {pages} pages. Make it one.", file=path, pages=len(pages))
    paper = _paper(path, _box(path, pages[0]))
    boxes: dict[str, Box] = {}
    depth = 0.0
    for item in list(root.findall("LayoutItem")):
        name = item.get("id", "")
        if not name.startswith(PLACE):
            continue
        if name not in PLACES or name in boxes:
            raise Problem(
                "The template “{file}” has the item “{item}”, which is no place of ours, or stands twice.",
                file=path,
                item=name,
            )
        boxes[name] = _box(path, item)
        depth = float(item.get("zValue", "0")) if name == "orsen_carte" else depth
        root.remove(item)
    _check_places(path, paper, boxes)
    for part in [*root.findall("customproperties"), *root.findall("Atlas")]:
        root.remove(part)
    return Template(path, paper, boxes, depth, ElementTree.tostring(root, encoding="unicode"))


def _paper(path: Path, page: Box) -> Paper:
    for paper in PAPERS.values():
        for turned in (paper, paper.turned()):
            if abs(turned.width - page.width) < NEAR and abs(turned.height - page.height) < NEAR:
                return turned
    raise Problem("The template “{file}” is neither A4 nor A3.", file=path)


def _box(path: Path, item: ElementTree.Element) -> Box:
    name = item.get("id") or "page"
    try:
        x, y, unit = item.get("position", "").split(",")
        width, height, other = item.get("size", "").split(",")
        corner, turned = int(item.get("referencePoint", "0")), float(item.get("itemRotation", "0"))
        if (unit, other) != ("mm", "mm") or turned % 360:
            raise ValueError
        wide, high = float(width), float(height)
        # Nine points of an item, row by row, of which the position is one.
        return Box(float(x) - wide * (corner % 3) / 2, float(y) - high * (corner // 3) / 2, wide, high)
    except ValueError:
        raise Problem(
            "The template “{file}”: give “{item}” a place and a size in millimetres, upright.", file=path, item=name
        ) from None


def _check_places(path: Path, paper: Paper, boxes: Mapping[str, Box]) -> None:
    missing = sorted(set(PLACES) - set(boxes))
    if missing:
        raise Problem(
            "The template “{file}” has no place for: {items}. Each is an item of that id; the guide lists them.",
            file=path,
            items=", ".join(missing),
        )
    for name, (width, height) in PLACES.items():
        box = boxes[name]
        wide, high = width * paper.ratio, height * paper.ratio
        outside = box.x < 0 or box.y < 0 or box.right > paper.width + NEAR or box.bottom > paper.height + NEAR
        if outside or box.width < wide - NEAR or box.height < high - NEAR:
            raise Problem(
                "The template “{file}”: “{item}” has to lie on the page and be at least {width} × {height} mm.",
                file=path,
                item=name,
                width=round(wide),
                height=round(high),
            )
    names = list(PLACES)
    for number, name in enumerate(names):
        for other in names[number + 1 :]:
            if _overlap(boxes[name], boxes[other]):
                raise Problem(
                    "The template “{file}”: “{item}” and “{other}” cover each other.", file=path, item=name, other=other
                )


def _overlap(one: Box, other: Box) -> bool:
    apart = one.right <= other.x or other.right <= one.x or one.bottom <= other.y or other.bottom <= one.y
    return not apart
