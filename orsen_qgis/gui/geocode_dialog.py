"""The window that finds places: consent, the questions, the review."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from .consent_page import ConsentPage
from .review_page import ReviewPage
from .widgets import Notice, open_at

SMALL, LARGE = (620, 300), (800, 560)
CONSENT, REVIEW = range(2)


class GeocodeDialog(QDialog):
    """Stands beside the map, which stays in use. ``left``: a person closed it."""

    stopAsked = pyqtSignal()
    left = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenGeocodeDialog")
        self.setWindowTitle(tr("Find the places of addresses"))
        open_at(self, *SMALL)
        self.trouble = Notice("/mIconWarning.svg")
        self.consent = ConsentPage()
        self.review = ReviewPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.consent)
        self.pages.addWidget(self.review)
        self.progress = QProgressBar()
        self.stop = QPushButton(QgsApplication.getThemeIcon("/mTaskCancel.svg"), tr("Sto&p"))
        self.stop.setObjectName("OrsenGeocodeStop")
        self.stop.setToolTip(tr("Asks nothing more"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.stopAsked)
        self.close_button = QPushButton(tr("&Close"))
        self.close_button.setObjectName("OrsenGeocodeClose")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.trouble)
        column.addWidget(self.pages, 1)
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        row.addStretch(1)
        row.addWidget(self.stop)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.show_running(False)

    def turn_to_review(self) -> None:
        """Show the list to review."""
        self.pages.setCurrentIndex(REVIEW)
        open_at(self, *LARGE)

    def show_running(self, running: bool) -> None:
        """Show the progress and the button that stops."""
        self.progress.setVisible(running)
        self.progress.setValue(0)
        self.stop.setVisible(running)
        self.stop.setEnabled(running)
        self.pages.setEnabled(not running)
        self.close_button.setEnabled(not running)

    def reject(self) -> None:
        """Close; what runs is stopped by whoever listens."""
        super().reject()
        self.left.emit()
