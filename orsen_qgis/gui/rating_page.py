"""Second page: what the levels are computed from, the run, and its result."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from ..messages import tr
from .result_table import ResultTable
from .widgets import CheckList, Notice, Page, file_box, layer_box, wrapped


class RatingPage(Page):
    """Choose incidents, dates and landlords; run; read the result."""

    runAsked = pyqtSignal()
    cancelAsked = pyqtSignal()
    releaseAsked = pyqtSignal()

    incidents: QgsMapLayerComboBox
    start: QDateEdit
    end: QDateEdit
    landlords: CheckList
    campaign: QLineEdit
    grid: QLabel
    output: QgsFileWidget
    run: QPushButton
    cancel: QPushButton
    progress: QProgressBar
    empty: Notice
    result: ResultTable

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("OrsenRatingPage", parent)
        self.empty = Notice()
        self.column.addWidget(self.empty)
        self._add_facts()
        self._add_campaign()
        self._add_run()
        self.result = ResultTable()
        self.result.releaseAsked.connect(self.releaseAsked)
        self.column.addWidget(self.result)
        self.column.addStretch(1)

    def show_running(self, running: bool) -> None:
        """Show the progress bar and the button that stops, or the button that runs."""
        self.run.setEnabled(not running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(running)
        self.progress.setVisible(running)
        self.progress.setValue(0)

    def _add_facts(self) -> None:
        self.add_title(tr("Facts"))
        self.incidents = layer_box(Qgis.LayerFilter.VectorLayer, tr("[no incidents]"))
        self.incidents.setObjectName("OrsenIncidents")
        self.add_labelled(
            tr("Layer of &incidents"),
            self.incidents,
            tr("Dated incidents matched with addresses; leave empty to rate from impact and imported levels alone"),
        )
        self.start, self.end = self._date("OrsenStart"), self._date("OrsenEnd")
        dates = QGridLayout()
        for column, (text, box) in enumerate(((tr("&From"), self.start), (tr("&to"), self.end))):
            label = QLabel(text)
            label.setBuddy(box)
            box.setToolTip(tr("Incidents of both days count; a window under 90 days counts as 90"))
            box.setAccessibleName(text.replace("&", ""))
            dates.addWidget(label, 0, column)
            dates.addWidget(box, 1, column)
            dates.setColumnStretch(column, 1)
        self.column.addLayout(dates)
        self.landlords = CheckList()
        self.landlords.setObjectName("OrsenLandlords")
        self.add_labelled(
            tr("&Landlords whose register covers this period"),
            self.landlords,
            tr(
                "An address of a ticked landlord without any incident is at level 1; "
                "without the tick it is not assessed"
            ),
        )

    def _add_campaign(self) -> None:
        self.add_title(tr("Campaign"))
        self.campaign = QLineEdit()
        self.campaign.setObjectName("OrsenCampaign")
        self.add_labelled(tr("&Name of the campaign"), self.campaign, tr("Written beside every level, e.g. 2026"))
        self.output = file_box(
            QgsFileWidget.StorageMode.SaveFile, tr("Save the levels"), tr("GeoPackage") + " (*.gpkg)"
        )
        self.output.setObjectName("OrsenOutput")
        self.output.lineEdit().setPlaceholderText(tr("[temporary layer]"))
        self.add_labelled(
            tr("&Save the levels in"), self.output, tr("A GeoPackage; left empty, the layer lasts until QGIS is closed")
        )
        self.grid = wrapped()
        self.grid.setObjectName("OrsenGrid")
        self.column.addWidget(self.grid)

    def _add_run(self) -> None:
        self.run = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), tr("&Classify"))
        self.run.setObjectName("OrsenRun")
        self.run.clicked.connect(self.runAsked)
        self.cancel = QPushButton(QgsApplication.getThemeIcon("/mTaskCancel.svg"), tr("Sto&p"))
        self.cancel.setObjectName("OrsenCancel")
        self.cancel.clicked.connect(self.cancelAsked)
        row = QHBoxLayout()
        row.addWidget(self.run, 1)
        row.addWidget(self.cancel)
        self.column.addLayout(row)
        self.progress = QProgressBar()
        self.progress.setObjectName("OrsenProgress")
        self.column.addWidget(self.progress)
        self.show_running(False)

    def _date(self, name: str) -> QDateEdit:
        box = QDateEdit(QDate.currentDate())
        box.setObjectName(name)
        box.setCalendarPopup(True)
        box.setDisplayFormat("dd/MM/yyyy")
        return box
