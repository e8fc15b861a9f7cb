"""A frame onto which people drop files and layers."""

from __future__ import annotations

from qgis.PyQt.QtCore import QMimeData, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from .dropped import can_take

# Colours of the theme in use, so that both themes show the frame.
LOOK = "QFrame#{name} {{ border: {width}px dashed palette({colour}); border-radius: 4px; }}"


class DropZone(QFrame):
    """``dropped`` carries the mime data of files or vector layers; anything else is not taken."""

    dropped = pyqtSignal(QMimeData)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAcceptDrops(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.invite(False)

    def invite(self, near: bool) -> None:
        """Show that a drop would be taken."""
        width, colour = (2, "highlight") if near else (1, "mid")
        self.setStyleSheet(LOOK.format(name=self.objectName(), width=width, colour=colour))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            event.acceptProposedAction()
            self.invite(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.invite(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.invite(False)
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())
