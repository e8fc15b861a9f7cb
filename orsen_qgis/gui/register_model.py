"""The entries of a register as Qt sees them: of thousands, only what the window shows is put into words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, Qt

from ..messages import tr
from .headed_model import HeadedModel
from .plain_words import spelled_tip

# Columns of the record that the table shows; the rest stands in a row's tooltip.
SHOWN = ("entree", "evenement", "date_utc", "exemplaire", "cercle", "destinataire", "adresses", "motif")


@dataclass(frozen=True)
class RegisterRow:
    """One entry: its cells by column of the record, and what a search looks into, folded."""

    cells: dict[str, str]
    search: str


def register_rows(record: Sequence[dict[str, str]]) -> list[RegisterRow]:
    """Return the rows of a record, the last entry on top. A search finds an event as the window calls it, too."""
    words = event_words()
    return [
        RegisterRow(cells, " ".join((*cells.values(), words.get(cells["evenement"], ""))).casefold())
        for cells in reversed(record)
    ]


def event_words() -> dict[str, str]:
    """Return what the window calls an event, by what the record calls it, which is always French."""
    from ..circles import chain
    from ..circles.record import EVENTS

    return {
        EVENTS[chain.OPENED]: tr("register opened"),
        EVENTS[chain.ISSUED]: tr("copy issued"),
        EVENTS[chain.DELIVERED]: tr("copy delivered"),
        EVENTS[chain.WITHDRAWN]: tr("copy withdrawn"),
        EVENTS[chain.REFUSED]: tr("refusal"),
        EVENTS[chain.APPROVED]: tr("circle approved"),
        EVENTS[chain.VERIFIED]: tr("verification"),
        EVENTS[chain.PURGED]: tr("purge"),
    }


class RegisterModel(HeadedModel):
    """Searches inside."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(
            (
                tr("Entry"),
                tr("Event"),
                tr("Date (UTC)"),
                tr("Copy"),
                tr("Circle"),
                tr("Recipient"),
                tr("Addresses"),
                tr("Reason"),
            ),
            parent,
        )
        self.rows: list[RegisterRow] = []
        self._given: list[RegisterRow] = []
        self._words: list[str] = []
        self._events = event_words()

    def show_rows(self, rows: Sequence[RegisterRow]) -> None:
        """Show other entries; the search goes on holding."""
        self._given = list(rows)
        self._show()

    def search(self, words: str) -> None:
        """Show the entries that hold each of these words, somewhere."""
        self._words = words.casefold().split()
        self._show()

    def length(self) -> int:
        return len(self.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cells = self.rows[index.row()].cells
        if role == Qt.ItemDataRole.DisplayRole:
            name = SHOWN[index.column()]
            if name == "evenement":
                return self._events.get(cells[name], cells[name])
            return _moment(cells[name]) if name == "date_utc" else cells[name]
        if role == Qt.ItemDataRole.ToolTipRole:
            return spelled_tip("\n".join(f"{name} : {value}" for name, value in cells.items() if value))
        return None

    def _show(self) -> None:
        self.beginResetModel()
        self.rows = [row for row in self._given if all(word in row.search for word in self._words)]
        self.endResetModel()


def _moment(text: str) -> str:
    """Return a moment of the register, written like 2026-06-30T09:05:00+00:00, as people read it."""
    return text[:19].replace("T", " ")
