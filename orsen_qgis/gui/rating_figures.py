"""The figures of a rated layer on the second page, counted away from the main thread."""

from __future__ import annotations

from qgis.core import Qgis, QgsVectorLayer

from .background import Background
from .result_table import ResultTable
from .summary import Summary
from .summary_reading import summary_reader
from .telling import Tell


class RatingFigures:
    """Counts one layer at a time; a count that is not wanted any more is dropped."""

    def __init__(self, table: ResultTable, tell: Tell) -> None:
        self._table = table
        self._tell = tell
        self._count: Background | None = None

    def show(self, layer: QgsVectorLayer, notes: tuple[str, ...]) -> None:
        """Show what is noted of a layer, and its figures as soon as they are counted."""
        self._table.show_notes(notes)
        self._drop()
        self._count = Background(summary_reader(layer), self._show_summary).start()

    def hide(self) -> None:
        """Show no figures any more."""
        self._drop()
        self._table.hide()

    def _show_summary(self, summary: Summary | None, trouble: str) -> None:
        self._count = None
        if summary is None:
            self._tell(trouble, Qgis.MessageLevel.Critical)
        else:
            self._table.show_summary(summary)

    def _drop(self) -> None:
        if self._count is not None:
            self._count.drop()
            self._count = None
