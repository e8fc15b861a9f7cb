"""The grid in its colours, with where each level comes from."""

from __future__ import annotations

from openpyxl.worksheet.worksheet import Worksheet

from ...grid.axes import LEVELS, Frequency, Impact, Severity
from ...grid.grid import Grid, Provenance
from ...symbology.levels import style_of
from . import look
from .cells import write_text
from .choices import FREQUENCIES, IMPACTS, PERIODS, SEVERITIES

PAGE = "Grille"
ORIGINS = {
    Provenance.STATED: "dit par la source",
    Provenance.INFERRED: "déduit, non vérifié",
    Provenance.LOCAL: "choix local",
}
IMPACT_MEANINGS = {
    Impact.FAIBLE: "Le service et les équipements fonctionnent normalement.",
    Impact.MESURE: "Une gêne limitée, de quelques heures au plus.",
    Impact.IMPORTANT: "Un service ou un équipement en partie ou un temps indisponible ; les habitants sont gênés.",
    Impact.EXTREME: "Une gêne quotidienne ou durable ; le personnel ne peut pas venir à certaines heures.",
}
WIDTHS = (26, 30, 30, 30, 30)
TALLEST = 400  # a row's greatest height is 409 points


def write_grid(page: Worksheet, grid: Grid) -> None:
    """Write the page."""
    page.title = PAGE
    for letter, width in zip("ABCDE", WIDTHS):
        page.column_dimensions[letter].width = width
    _heading(page, 1, "La grille des niveaux", 18)
    _note(page, 2, "Le niveau d’un site est le plus haut qu’atteint un seul de ses faits, ou l’impact (tableau 1).")
    row = _levels(page, 4)
    row = _impact(page, row + 1, grid)
    row = _cells(page, row + 1, grid)
    row = _types(page, row, grid)
    _origin(page, row + 1, grid)
    page.protection.sheet = True
    page.sheet_view.showGridLines = False
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 1
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _heading(page: Worksheet, row: int, text: str, size: float = 13) -> None:
    write_text(page.cell(row, 1), text)
    page.cell(row, 1).font = look.font(size, look.BANNER_FILL, bold=True)
    page.row_dimensions[row].height = size * 1.7


def _note(page: Worksheet, row: int, text: str) -> None:
    write_text(page.cell(row, 1), text)
    page.cell(row, 1).font = look.font(10, look.FAINT_INK, italic=True)


def _levels(page: Worksheet, row: int) -> int:
    for place, level in enumerate(LEVELS, start=2):
        cell = page.cell(row, place)
        write_text(cell, style_of(level).label)
        cell.fill, cell.font, cell.alignment = (
            look.level_fill(level),
            look.level_font(level, 10),
            look.aligned("center"),
        )
    write_text(page.cell(row, 1), "Les quatre niveaux")
    page.cell(row, 1).font, page.cell(row, 1).alignment = look.font(bold=True), look.aligned()
    page.row_dimensions[row].height = 32
    return row + 1


def _impact(page: Worksheet, row: int, grid: Grid) -> int:
    _heading(page, row, "Tableau 1 : l’impact pour le bailleur")
    for place, impact in enumerate(Impact, start=2):
        level = int(grid.impact_levels[impact])
        _header(page, row + 1, place, IMPACTS[impact])
        _level(page, row + 2, place, level, "")
        _body(page, row + 3, place, IMPACT_MEANINGS[impact])
    page.row_dimensions[row + 3].height = 46
    return row + 4


def _cells(page: Worksheet, row: int, grid: Grid) -> int:
    _heading(page, row, "Tableau 2 : la gravité d’un fait, et sa fréquence")
    for place, severity in enumerate(Severity, start=2):
        _header(page, row + 1, place, f"gravité {SEVERITIES[severity]}")
    for down, frequency in enumerate(FREQUENCIES, start=row + 2):
        cell = page.cell(down, 1)
        write_text(cell, f"{FREQUENCIES[frequency]}\n{_threshold(Frequency(frequency), grid)}")
        cell.font, cell.alignment, cell.border = look.font(9.5, bold=True), look.aligned(), look.FRAME
        for place, severity in enumerate(Severity, start=2):
            origin = Provenance(int(grid.provenance[severity, frequency]))
            _level(page, down, place, grid.level(severity, frequency), ORIGINS[origin])
    return row + 2 + len(FREQUENCIES)


def _threshold(frequency: Frequency, grid: Grid) -> str:
    least = {Frequency.QUOTIDIENNE: grid.daily_per_year, Frequency.REGULIERE: grid.regular_per_year}.get(frequency)
    return f"{PERIODS[frequency]},\ndès {f'{least} par an' if least else 'le premier fait'}"


def _types(page: Worksheet, row: int, grid: Grid) -> int:
    """List the fact types under their severity."""
    lines = []
    for place, severity in enumerate(Severity, start=2):
        labels = [item.label for item in grid.fact_types.values() if item.severity == severity]
        text = "\n".join(f"• {label}" for label in labels)
        _body(page, row, place, text)
        lines.append(look.lines_of(text, WIDTHS[place - 1]))
    page.row_dimensions[row].height = min(TALLEST, 13 * max(lines) + 8)
    write_text(page.cell(row, 1), "Les faits, par gravité habituelle")
    page.cell(row, 1).font, page.cell(row, 1).alignment = look.font(bold=True), look.aligned(vertical="top")
    return row + 1


def _origin(page: Worksheet, row: int, grid: Grid) -> None:
    total, unsure = grid.cells.size, grid.inferred_cells
    lines = [
        f"{unsure} cases sur {total} du tableau 2 sont déduites et non vérifiées.",
        "Les seuils de fréquence sont un choix : la source dit « plusieurs fois par semaine, par mois, par an ».",
        f"{grid.title} – {grid.name}",
    ]
    for offset, text in enumerate(lines if unsure else lines[1:]):
        _note(page, row + offset, text)


def _header(page: Worksheet, row: int, place: int, text: str) -> None:
    cell = page.cell(row, place)
    write_text(cell, text)
    cell.fill, cell.font = look.fill(look.BANNER_FILL), look.font(10, look.WHITE, bold=True)
    cell.alignment, cell.border = look.aligned("center"), look.FRAME
    page.row_dimensions[row].height = 20


def _level(page: Worksheet, row: int, place: int, level: int, origin: str) -> None:
    cell = page.cell(row, place)
    write_text(cell, f"{level}\n{origin}" if origin else str(level))
    cell.fill, cell.font = look.level_fill(level), look.level_font(level, 11)
    cell.alignment, cell.border = look.aligned("center"), look.FRAME
    page.row_dimensions[row].height = 42 if origin else 20


def _body(page: Worksheet, row: int, place: int, text: str) -> None:
    cell = page.cell(row, place)
    write_text(cell, text)
    cell.font, cell.alignment, cell.border = look.font(9.5), look.aligned(vertical="top", indent=1), look.FRAME
