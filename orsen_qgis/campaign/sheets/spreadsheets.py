"""The one place that asks for openpyxl, which a QGIS may lack."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from ...problems import Problem

if TYPE_CHECKING:
    from openpyxl import Workbook


def openpyxl_module() -> ModuleType:
    """Return openpyxl. Raises Problem where it is not installed."""
    try:
        import openpyxl
    except ImportError as error:
        raise Problem(
            "Rating sheets need openpyxl: install it with the QPIP plugin, or with “pip install openpyxl” in QGIS's "
            "Python."
        ) from error
    return openpyxl


def free_workbook(book: Workbook) -> None:
    """Free the cells one by one: pages and book refer to each other, so that a collection would free all books at once,
    whenever it came, while every thread waits: seconds for a few million cells."""
    for page in book.worksheets:
        for parts in (page._cells, page.row_dimensions):
            while parts:
                parts.popitem()
