"""What stands around a map: title, banner, explanations, footer; and what only one copy says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import wording
from .legend import draw_legend
from .paper import Box, Frames, Paper, frames_of
from .pen import ALERT, INK, QUIET, RULE, Pen, shades
from .qr_code import BANNER_WIDTH, draw_qr_code, qr_frame

if TYPE_CHECKING:
    from ..circles.release import Release
    from .pages import MapPage

SHORT_HEAD = 16
SHORT_REGISTER = 8
# Height kept free at the end of the panel for what only one copy says, in millimetres on A4.
COPY_HEIGHT = 25.0
PANEL_MARGIN = 3.0
# Height of the scale bar and the north arrow above it, on an upright sheet at the end of the second column.
SCALE_HEIGHT = 16.0


@dataclass(frozen=True)
class CopyMarks:
    """What a page says of one copy: whose it is, its number, and the entry of the register that issued it."""

    recipient: str
    copy: str
    register: str
    head: str


def draw_frame_of_page(
    pen: Pen, paper: Paper, release: Release, title: str, page_title: str, number: int, total: int
) -> None:
    """Draw the header and the rule above the footer, the same on every page."""
    frames, ratio = frames_of(paper), paper.ratio
    header = frames.header
    banner = Box(header.right - BANNER_WIDTH * ratio, header.y, BANNER_WIDTH * ratio, 10.0 * ratio)
    pen.fill(banner, ALERT)
    pen.text(banner, wording.CONFIDENTIAL, 14.0 * ratio, "#FFFFFF", bold=True, align="center", middle=True)
    below = Box(banner.x, banner.bottom + 0.7 * ratio, banner.width, 4.0 * ratio)
    pen.text(below, wording.RESTRICTED, 6.5 * ratio, ALERT, align="center")
    room = qr_frame(paper).x - header.x
    draw_title(pen, Box(header.x, header.y - 0.8 * ratio, room, 7.5 * ratio), title, page_title, 15.0 * ratio)
    convention = release.circle.convention
    said = wording.SUBTITLE.format(
        purpose=convention.purpose, reference=convention.reference, day=wording.day(release.released_on)
    )
    points = pen.fitting(said, 8.5 * ratio, room)
    pen.text(Box(header.x, header.y + 7.6 * ratio, room, 7.8 * ratio), said, points, QUIET)
    footer = frames.footer
    pen.line(footer.x, footer.y, footer.right, footer.y, RULE, 0.25)
    page = Box(footer.right - 30.0 * ratio, footer.y + 1.2 * ratio, 30.0 * ratio, footer.height)
    pen.text(page, wording.PAGE.format(number=number, total=total), 7.5 * ratio, INK, bold=True, align="right")


def draw_title(pen: Pen, box: Box, title: str, page_title: str, points: float) -> None:
    """Write the document's title in bold and the page's beside it, the first shortened where both do not fit."""
    gap = pen.width_of("  ", points)
    aside = min(pen.width_of(page_title, points), box.width * 0.4)
    room = min(pen.width_of(title, points, bold=True), box.width - aside - gap)
    pen.text(Box(box.x, box.y, room + 0.5, box.height), title, points, bold=True)
    pen.text(Box(box.x + room + gap, box.y, aside + 0.5, box.height), page_title, points, QUIET)


def draw_panel(pen: Pen, paper: Paper, release: Release, page: MapPage, listed: bool) -> None:
    """Draw the panel of a map page: legend, coverage, convention; the place of the copy's marks stays free."""
    frames, ratio = frames_of(paper), paper.ratio
    pen.outline(frames.panel, RULE, 0.25)
    columns = _columns(frames, paper)
    legend_height = draw_legend(pen, columns[0], release, page, listed, ratio)
    if paper.tall:
        draw_facts(pen, columns[1], release, ratio)
        draw_convention(pen, columns[2], release, ratio)
        return
    y = columns[0].y + legend_height + 2.5 * ratio
    pen.line(columns[0].x, y, columns[0].right, y)
    facts = Box(columns[0].x, y + 2.0 * ratio, columns[0].width, columns[0].bottom - y - 2.0 * ratio)
    y = facts.y + draw_facts(pen, facts, release, ratio) + 1.5 * ratio
    pen.line(facts.x, y, facts.right, y)
    draw_convention(pen, Box(facts.x, y + 2.0 * ratio, facts.width, facts.bottom - y), release, ratio)


def scale_frame(paper: Paper) -> Box:
    """Return where the scale bar and the north arrow stand."""
    column = _columns(frames_of(paper), paper)[1 if paper.tall else 0]
    height = SCALE_HEIGHT * paper.ratio
    end = column.bottom if paper.tall else column.bottom - (COPY_HEIGHT + 3.0) * paper.ratio
    return Box(column.x, end - height, column.width, height)


def _columns(frames: Frames, paper: Paper) -> list[Box]:
    inner = frames.panel.inset(PANEL_MARGIN * paper.ratio)
    if not paper.tall:
        return [inner]
    gap = 5.0 * paper.ratio
    width = (inner.width - 2 * gap) / 3
    return [Box(inner.x + number * (width + gap), inner.y, width, inner.height) for number in range(3)]


def _draw_lines(pen: Pen, box: Box, lines: list[tuple[str, bool]], ratio: float) -> float:
    y = box.y
    for words, bold in lines:
        room = Box(box.x, y, box.width, 12.0 * ratio)
        y += pen.text(room, words, 7.0 * ratio, INK if bold else QUIET, bold=bold) + 0.8 * ratio
    return y - box.y


def draw_facts(pen: Pen, box: Box, release: Release, ratio: float) -> float:
    """Write coverage, what is shown, grid, campaign and what is inferred; return the height in millimetres."""
    counts = release.counts
    lines = [(coverage(release), True), (_shown(release), False)]
    if counts.grids:
        lines.append((wording.GRID.format(grids=", ".join(counts.grids)), False))
    if counts.campaigns:
        lines.append((wording.CAMPAIGN.format(campaigns=", ".join(counts.campaigns)), False))
    if release.shows_levels:
        lines.append((_inferred(release), False))
    if release.circle.attach:
        formats = ", ".join(wording.FORMATS[format_] for format_ in release.circle.attach)
        lines.append((wording.ATTACHED.format(formats=formats), False))
    return _draw_lines(pen, box, lines, ratio)


def _shown(release: Release) -> str:
    """Return what stands on the document, with no total that its rows do not tell."""
    totals = [
        wording.counted(words, number)
        for words, number in (
            (wording.ADDRESSES, release.shown.addresses),
            (wording.DWELLINGS, release.shown.dwellings),
        )
        if number is not None
    ]
    if release.shown.addresses == release.rows:
        return wording.SHOWN.format(units=", ".join(totals))
    precision = release.circle.precision.value
    words = wording.UNITS_PLURAL[precision] if set(release.unit) == {precision} else wording.SITES
    units = wording.counted(words, release.rows)
    return wording.SHOWN.format(units=f"{units} ({', '.join(totals)})" if totals else units)


def _inferred(release: Release) -> str:
    share = release.shown.inferred
    if share is None:
        return wording.INFERRED_OF_FEW
    return wording.INFERRED.format(share=share) if share else wording.NO_INFERRED


def coverage(release: Release) -> str:
    """Return the share of addresses that are assessed, as exactly as a copy may say it."""
    share = release.shown.coverage
    return wording.COVERAGE_OF_FEW if share is None else wording.COVERAGE.format(share=share)


def draw_convention(pen: Pen, box: Box, release: Release, ratio: float) -> float:
    """Write the convention, its legal basis and until when a copy may be kept; return the height in millimetres."""
    convention = release.circle.convention
    lines = [
        (wording.CONVENTION.format(reference=convention.reference), True),
        (wording.LEGAL_BASIS.format(basis=convention.legal_basis), False),
        (wording.DESTROY_ON.format(day=destroy_day(release)), True),
    ]
    return _draw_lines(pen, box, lines, ratio)


def destroy_day(release: Release) -> str:
    """Return the day by which a copy is destroyed, in French."""
    return wording.day(release.circle.destroy_on(release.released_on))


# Colours of what only one copy says, which every page keeps for it: the words' own, and those of their edges.
COPY_COLORS = ("#FFFFFF", "#000000", *(edge for ink in (ALERT, INK, QUIET) for edge in shades(ink)))


def copy_frames(paper: Paper, on_map: bool) -> list[Box]:
    """Return where a page says what only its copy says: first the code, the footer, the end of a map page's panel."""
    frames, ratio = frames_of(paper), paper.ratio
    footer = frames.footer
    line = Box(footer.x, footer.y + 0.6 * ratio, footer.width - 34.0 * ratio, footer.height - 0.6 * ratio)
    column = _columns(frames, paper)[-1]
    height = COPY_HEIGHT * ratio
    panel = [Box(column.x - 0.5, column.bottom - height - 0.5, column.width + 1.0, height + 1.0)] if on_map else []
    return [qr_frame(paper), line, *panel]


def draw_copy_marks(pen: Pen, paper: Paper, release: Release, marks: CopyMarks, on_map: bool) -> None:
    """Write what only this copy says, nowhere but in ``copy_frames``."""
    frames, ratio = frames_of(paper), paper.ratio
    draw_qr_code(pen, paper, marks.copy)
    footer = wording.FOOTER.format(copy=marks.copy, recipient=marks.recipient, day=destroy_day(release))
    line = Box(frames.footer.x, frames.footer.y + 1.2 * ratio, frames.footer.width - 34.0 * ratio, frames.footer.height)
    pen.text(line, footer, pen.fitting(footer, 7.0 * ratio, line.width), ALERT)
    if not on_map:
        return
    column = _columns(frames, paper)[-1]
    box = Box(column.x, column.bottom - COPY_HEIGHT * ratio, column.width, COPY_HEIGHT * ratio)
    pen.line(box.x, box.y, box.right, box.y)
    draw_copy_lines(pen, Box(box.x, box.y + 1.5 * ratio, box.width, box.height - 1.5 * ratio), marks, ratio)


def draw_copy_lines(pen: Pen, box: Box, marks: CopyMarks, ratio: float) -> float:
    """Write recipient, copy and register into a box; return the height in millimetres."""
    y = box.y
    y += pen.text(Box(box.x, y, box.width, 4.0 * ratio), wording.RECIPIENT, 6.5 * ratio, QUIET)
    y += pen.text(Box(box.x, y, box.width, 8.5 * ratio), marks.recipient, 9.5 * ratio, INK, bold=True)
    y += pen.text(
        Box(box.x, y, box.width, 4.5 * ratio), wording.COPY.format(copy=marks.copy), 8.0 * ratio, ALERT, bold=True
    )
    trace = wording.TRACE.format(register=marks.register[:SHORT_REGISTER], head=short(marks.head))
    y += pen.text(Box(box.x, y + 0.5 * ratio, box.width, 4.0 * ratio), trace, 6.5 * ratio, QUIET)
    return y + 1.0 * ratio - box.y


def short(head: str) -> str:
    """Return the beginning of a register's head in groups of four, as copies print it."""
    cut = head[:SHORT_HEAD]
    return " ".join(cut[start : start + 4] for start in range(0, len(cut), 4))
