"""The pages of a copy before it is delivered: a list, a page, and that it is a preview."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from .buttons import button
from .widgets import fixed, open_at


class PagesDialog(QDialog):
    """Pages are kept compressed in memory, decoded one at a time, and gone when the window closes."""

    pages: QListWidget
    whole: QCheckBox
    area: QScrollArea
    picture: QLabel

    def __init__(self, circle: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenPagesDialog")
        self.setWindowTitle(tr("Pages of a copy – preview"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        open_at(self, 1020, 720)
        self._kept: list[bytes] = []
        self._image = QImage()
        column = QVBoxLayout(self)
        column.addWidget(
            fixed(tr("So will “{circle}” see it. Nothing was delivered, registered or written.").format(circle=circle))
        )
        self.pages = QListWidget()
        self.pages.setObjectName("OrsenPageList")
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setToolTip(tr("The chosen page is shown beside"))
        self.pages.setWordWrap(True)
        self.pages.currentRowChanged.connect(self._show_page)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self.picture)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.pages)
        splitter.addWidget(self.area)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([190, 830])
        column.addWidget(splitter, 1)
        self.whole = QCheckBox(tr("&Whole page"))
        self.whole.setToolTip(tr("Unticked, the page is shown in its own size, to be read"))
        self.whole.setChecked(True)
        self.whole.toggled.connect(lambda _: self._fit())
        leave = button("OrsenPagesClose", "", tr("&Close"))
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.whole)
        row.addStretch(1)
        row.addWidget(leave)
        column.addLayout(row)

    def add_page(self, page: Any) -> None:
        """Keep one page (``PreviewedPage``)."""
        self._kept.append(page.picture)
        self.pages.addItem(f"{page.number}. {page.title}")

    def show_first(self) -> None:
        """Show the first page."""
        self.pages.setCurrentRow(0)

    def done(self, result: int) -> None:
        """Close, and keep no page."""
        self._kept.clear()
        self._image = QImage()
        self.picture.clear()
        self.pages.clear()
        super().done(result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._fit()

    def _show_page(self, line: int) -> None:
        if 0 <= line < len(self._kept):
            self._image = QImage.fromData(self._kept[line])
            self._fit()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        pixmap = QPixmap.fromImage(self._image)
        if self.whole.isChecked():
            room = self.area.viewport().size() - QSize(4, 4)
            pixmap = pixmap.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        self.picture.setPixmap(pixmap)
        self.picture.resize(pixmap.size())
