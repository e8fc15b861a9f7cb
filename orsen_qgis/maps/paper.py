"""Sheets of paper and where things stand on them, in millimetres from the upper left corner."""

from __future__ import annotations

from dataclasses import dataclass

MILLIMETRES_PER_INCH = 25.4


@dataclass(frozen=True)
class Box:
    """A rectangle in millimetres."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def inset(self, margin: float) -> Box:
        """Return the box without a margin on its four sides."""
        return Box(self.x + margin, self.y + margin, self.width - 2 * margin, self.height - 2 * margin)


@dataclass(frozen=True)
class Paper:
    """A sheet: its size, and how much larger than on A4 its text and margins are."""

    name: str
    width: float
    height: float
    ratio: float

    @property
    def tall(self) -> bool:
        """Whether the sheet stands upright."""
        return self.height > self.width

    def turned(self) -> Paper:
        """Return the same sheet the other way round."""
        return Paper(self.name, self.height, self.width, self.ratio)

    def pixels(self, dpi: int) -> tuple[int, int]:
        """Return width and height in pixels."""
        return round(self.width / MILLIMETRES_PER_INCH * dpi), round(self.height / MILLIMETRES_PER_INCH * dpi)


A4 = Paper("A4", 297.0, 210.0, 1.0)
A3 = Paper("A3", 420.0, 297.0, 1.25)
PAPERS = {paper.name: paper for paper in (A4, A3)}


@dataclass(frozen=True)
class Frames:
    """The parts of a page: a header, the body (a map or a table), a panel of explanations, a footer."""

    header: Box
    body: Box
    panel: Box
    footer: Box


def frames_of(paper: Paper) -> Frames:
    """Return the parts of a map page: the panel stands at the right, or below the map on an upright sheet."""
    ratio = paper.ratio
    margin, gap = 9.0 * ratio, 3.0 * ratio
    width = paper.width - 2 * margin
    header = Box(margin, margin - 1.0, width, 15.0 * ratio)
    footer = Box(margin, paper.height - margin - 4.5 * ratio, width, 6.0 * ratio)
    top, bottom = header.bottom + gap, footer.y - gap
    if paper.tall:
        height = 62.0 * ratio
        panel = Box(margin, bottom - height, width, height)
        return Frames(header, Box(margin, top, width, panel.y - gap - top), panel, footer)
    panel_width = 66.0 * ratio
    panel = Box(paper.width - margin - panel_width, top, panel_width, bottom - top)
    return Frames(header, Box(margin, top, panel.x - gap - margin, bottom - top), panel, footer)


def table_frame(paper: Paper) -> Box:
    """Return the body of a page without a map: everything between header and footer."""
    frames = frames_of(paper)
    top = frames.body.y
    return Box(frames.header.x, top, frames.header.width, frames.footer.y - 3.0 * paper.ratio - top)
