"""The page that is filled in: one line per address or residence."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import Any

from openpyxl.formatting.rule import CellIsRule, FormulaRule
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from ...grid.axes import LEVELS, NOT_ASSESSED
from . import look
from .cells import write_text
from .columns import BEFORE, RATING_PAGE, RETAINED, Column, columns_of, fact_columns
from .model import RatingSheet
from .names import harmless

GROUP_ROW, HEADER_ROW, FIRST_ROW = 4, 5, 6
FROZEN = 3
PRINT_SCALE = 62
LINE_HEIGHT, LEAST_LINES = 13.5, 2
FIRST_DATE, LAST_DATE = 36526, 73050  # 2000-01-01 and 2099-12-31 as spreadsheets count days
HINT = (
    "Remplissez les cases crème ; les autres sont protégées. Une ligne laissée vide reste « non évaluée ». "
    "Voir les onglets « Grille » et « Mode d’emploi »."
)


def write_rating(page: Worksheet, sheet: RatingSheet, lists: Mapping[str, str]) -> None:
    """Write the page. ``lists`` gives the range of cells that holds each choice list."""
    page.title = RATING_PAGE
    columns = columns_of(sheet.identity.facts)
    last_row = FIRST_ROW + len(sheet.lines) - 1
    _banner(page, sheet, len(columns))
    _headers(page, columns, _strips(sheet.identity.facts))
    looks: dict[Any, Any] = {}
    for number, line in enumerate(sheet.lines):
        _line(page, FIRST_ROW + number, vars(line), columns, looks)
    for place, column in enumerate(columns, start=1):
        letter = get_column_letter(place)
        page.column_dimensions[letter].width = column.width
        if column.open:
            _validate(page, column, f"{letter}{FIRST_ROW}:{letter}{last_row}", lists)
    _warn(page, columns, sheet.identity.facts, last_row)
    _protect(page)
    _print(page, sheet, f"A1:{get_column_letter(len(columns))}{last_row}")
    page.freeze_panes = f"{get_column_letter(FROZEN + 1)}{FIRST_ROW}"
    page.auto_filter.ref = f"A{HEADER_ROW}:{get_column_letter(len(columns))}{last_row}"
    page.sheet_view.showGridLines = False
    page.sheet_view.zoomScale = 90


def _banner(page: Worksheet, sheet: RatingSheet, width: int) -> None:
    lines = "ligne" if len(sheet.lines) == 1 else "lignes"
    texts = (
        (f"ORSEN – Cotation {sheet.identity.campaign}", look.font(18, look.WHITE, bold=True), 30),
        (f"{sheet.owner}  ·  {len(sheet.lines)} {lines}  ·  Confidentiel", look.font(12, look.WHITE), 20),
        (HINT, look.font(10, look.WHITE, italic=True), 20),
    )
    for row, (text, font, height) in enumerate(texts, start=1):
        for place in range(1, width + 1):
            page.cell(row, place).fill = look.fill(look.BANNER_FILL)
        write_text(page.cell(row, 1), text)
        page.cell(row, 1).font = font
        page.cell(row, 1).alignment = look.Alignment(vertical="center", indent=1)
        page.row_dimensions[row].height = height


def _strips(facts: int) -> tuple[int, int]:
    """Return after how many columns a new strip of pages starts."""
    return len(BEFORE), len(BEFORE) + facts * len(fact_columns(1))


def _headers(page: Worksheet, columns: tuple[Column, ...], strips: tuple[int, ...]) -> None:
    group = ""
    for place, column in enumerate(columns, start=1):
        above, cell = page.cell(GROUP_ROW, place), page.cell(HEADER_ROW, place)
        above.fill = cell.fill = look.fill(look.GROUP_FILLS[column.group])
        if column.group != group or place - 1 in strips:
            group = column.group
            above.value, above.font = group, look.font(11, look.WHITE, bold=True)
        cell.value, cell.font = column.header, look.font(9.5, look.WHITE, bold=True)
        cell.alignment, cell.border = look.aligned("center"), look.thin("8494A5")
    page.row_dimensions[GROUP_ROW].height = 18
    page.row_dimensions[HEADER_ROW].height = 42


def _line(
    page: Worksheet, row: int, values: Mapping[str, Any], columns: tuple[Column, ...], looks: dict[Any, Any]
) -> None:
    """Write one line. ``looks`` keeps how a cell of each column is dressed: dressing every cell anew is slow."""
    lines = LEAST_LINES
    for place, column in enumerate(columns, start=1):
        cell = page.cell(row, place)
        value = None if column.open else values[column.name]
        shown = value if column.kind == "level" else 0
        if (column.name, shown) not in looks:
            _dress(cell, column, shown)
            looks[column.name, shown] = cell._style
        cell._style = copy(looks[column.name, shown])
        if column.kind in ("level", "number"):
            cell.value = None if value == NOT_ASSESSED and column.kind == "level" else value
        elif not column.open:
            cell.value, cell.data_type = harmless(str(value)), "s"
            lines = max(lines, look.lines_of(cell.value, column.width))
    page.row_dimensions[row].height = LINE_HEIGHT * lines + 4


def _dress(cell: Any, column: Column, level: int | None) -> None:
    cell.font = look.font(12, bold=True) if column.name == RETAINED else look.font()
    cell.border = look.OPEN_FRAME if column.open else look.FRAME
    cell.fill = look.fill(look.OPEN_FILLS[column.even] if column.open else look.KNOWN_FILL)
    cell.alignment = look.aligned(indent=1) if column.kind == "text" else look.aligned("center")
    if column.open:
        cell.protection = look.UNLOCKED
        cell.number_format = {"date": "dd/mm/yyyy", "level": "0"}.get(column.kind, "@")
    elif column.kind == "text":
        cell.number_format = "@"
    elif level:
        cell.fill, cell.font = look.level_fill(level), look.level_font(level)


def _validate(page: Worksheet, column: Column, cells: str, lists: Mapping[str, str]) -> None:
    inline = {"levels": '"1,2,3,4"', "yes": '"oui"'}
    if column.choices:
        rule = DataValidation("list", formula1=inline.get(column.choices) or lists[column.choices])
        rule.error = "Choisissez dans la liste, ou laissez la case vide."
    elif column.kind == "date":
        rule = DataValidation("date", operator="between", formula1=FIRST_DATE, formula2=LAST_DATE)
        rule.error = "Écrivez une date, par exemple 15/06/2026, ou laissez la case vide."
    else:
        rule = DataValidation("textLength", operator="lessThanOrEqual", formula1=500)
        rule.error = "500 caractères au plus."
    rule.errorTitle, rule.promptTitle, rule.prompt = "Valeur impossible", column.header[:32], column.prompt
    rule.allow_blank = rule.showErrorMessage = rule.showInputMessage = True
    rule.add(cells)
    page.add_data_validation(rule)


def _warn(page: Worksheet, columns: tuple[Column, ...], facts: int, last_row: int) -> None:
    """Colour a retained level as on the map; mark a fact without frequency and a 4 without counter-visit."""
    letters = {column.name: get_column_letter(place) for place, column in enumerate(columns, start=1)}

    def cells(name: str) -> str:
        return f"{letters[name]}{FIRST_ROW}:{letters[name]}{last_row}"

    for level in LEVELS:
        rule = CellIsRule("equal", [str(level)], font=look.level_font(level), fill=look.level_fill(level))
        page.conditional_formatting.add(cells(RETAINED), rule)
    pairs = [(f"frequency_{number}", f'${letters[f"type_{number}"]}{FIRST_ROW}<>""') for number in range(1, facts + 1)]
    for name, reason in [*pairs, ("visit", f"${letters[RETAINED]}{FIRST_ROW}=4")]:
        formula = f'AND({reason},${letters[name]}{FIRST_ROW}="")'
        page.conditional_formatting.add(cells(name), FormulaRule([formula], fill=look.fill(look.WARNING_FILL)))


def _protect(page: Worksheet) -> None:
    """Protect against slips, without a password: widths and filters stay free."""
    page.protection.sheet = True
    for freedom in ("formatColumns", "formatRows", "autoFilter"):
        setattr(page.protection, freedom, False)


def _print(page: Worksheet, sheet: RatingSheet, area: str) -> None:
    """Print in strips side by side, each beside the addresses: what is known, the facts, the decision."""
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", page.PAPERSIZE_A4
    page.page_setup.scale = PRINT_SCALE
    for before in _strips(sheet.identity.facts):
        page.col_breaks.append(Break(id=before))
    page.print_title_cols = f"A:{get_column_letter(FROZEN)}"
    page.print_title_rows = f"{GROUP_ROW}:{HEADER_ROW}"
    page.print_area = area
    page.page_margins.left = page.page_margins.right = 0.3
    page.page_margins.top, page.page_margins.bottom, page.page_margins.footer = 0.4, 0.6, 0.25
    page.oddFooter.left.text = f"Cotation {sheet.identity.campaign}".replace("&", "&&")
    page.oddFooter.center.text = "Confidentiel"
    page.oddFooter.right.text = "Page &P / &N"
