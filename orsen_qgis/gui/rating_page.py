"""Second page: what the levels are computed from, the run, its result, and the last word of people."""

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
from .closing_section import ClosingSection
from .dates import last_year
from .last_word_section import LastWordSection
from .result_table import ResultTable
from .section import Section
from .sheets_section import SheetsSection
from .widgets import CheckList, Notice, Page, file_box, layer_box, wrapped


class RatingPage(Page):
    """Prepare, run, read the result, decide, close: from top to bottom."""

    runAsked = pyqtSignal()
    cancelAsked = pyqtSignal()
    releaseAsked = pyqtSignal()
    gridAsked = pyqtSignal()
    addressesAsked = pyqtSignal()

    campaign: QLineEdit
    previous: QgsMapLayerComboBox
    incidents: QgsMapLayerComboBox
    start: QDateEdit
    end: QDateEdit
    landlords: CheckList
    sheets: SheetsSection
    people: Section
    facts: QgsMapLayerComboBox
    decisions: QgsMapLayerComboBox
    kept: QgsFileWidget
    output: QgsFileWidget
    grid: QLabel
    edit_grid: QPushButton
    run: QPushButton
    cancel: QPushButton
    progress: QProgressBar
    empty: Notice
    result: ResultTable
    last_word: LastWordSection
    closing: ClosingSection

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("OrsenRatingPage", parent)
        self.empty = Notice()
        self.column.addWidget(self.empty)
        self._add_campaign()
        self._add_facts()
        self.sheets = SheetsSection()
        self.column.addWidget(self.sheets)
        self._add_people()
        self._add_run()
        self.result = ResultTable()
        self.result.releaseAsked.connect(self.releaseAsked)
        self.result.addressesAsked.connect(self.addressesAsked)
        self.column.addWidget(self.result)
        self.last_word = LastWordSection()
        self.column.addWidget(self.last_word)
        self.closing = ClosingSection()
        self.column.addWidget(self.closing)
        self.column.addStretch(1)

    def show_running(self, running: bool) -> None:
        """Show the progress bar and the button that stops, or the button that runs."""
        self.run.setEnabled(not running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(running)
        self.progress.setVisible(running)
        self.progress.setValue(0)

    def expect_landlords(self, chosen: bool, counted: bool) -> None:
        """Say why no landlord is listed: no addresses are ``chosen``, they are not ``counted`` yet, or name none."""
        if not chosen:
            hint = tr("The landlords of the chosen addresses will stand here.")
        elif not counted:
            hint = tr("Looking for the landlords of the addresses…")
        else:
            hint = tr("No address names its landlord: fill the column {column}.").format(column="bailleur")
        self.landlords.show_hint(hint)

    def _add_campaign(self) -> None:
        self.add_title(tr("Campaign"))
        self.campaign = QLineEdit()
        self.campaign.setObjectName("OrsenCampaign")
        self.add_labelled(tr("&Name of the campaign"), self.campaign, tr("Written beside every level, e.g. 2026"))
        self.previous = layer_box(Qgis.LayerFilter.VectorLayer, tr("[none]"))
        self.previous.setObjectName("OrsenPrevious")
        self.add_labelled(
            tr("&Earlier campaign"),
            self.previous,
            tr("A layer of levels to compare with; it never changes a level"),
        )

    def _add_facts(self) -> None:
        self.add_title(tr("Facts"))
        self.incidents = layer_box(Qgis.LayerFilter.VectorLayer, tr("[no incidents]"))
        self.incidents.setObjectName("OrsenIncidents")
        self.add_labelled(
            tr("Layer of &incidents"),
            self.incidents,
            tr("Dated incidents matched with addresses; leave empty to rate from impact and imported levels alone"),
        )
        first, last = last_year()
        self.start, self.end = self._date("OrsenStart", first), self._date("OrsenEnd", last)
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
        self.expect_landlords(chosen=False, counted=False)
        self.landlords.setObjectName("OrsenLandlords")
        self.add_labelled(
            tr("&Landlords whose register covers this period"),
            self.landlords,
            tr(
                "An address of a ticked landlord without any incident is at level 1; "
                "without the tick it is not assessed"
            ),
        )

    def _add_people(self) -> None:
        self.people = Section("OrsenPeople", tr("Facts and decisions"))
        self.facts = layer_box(Qgis.LayerFilter.VectorLayer, tr("[none]"))
        self.facts.setObjectName("OrsenFacts")
        self.people.add_labelled(
            tr("Facts rated by people"),
            self.facts,
            tr("A table with a severity and a frequency per fact; reading the rating sheets makes one"),
        )
        self.decisions = layer_box(Qgis.LayerFilter.VectorLayer, tr("[none]"))
        self.decisions.setObjectName("OrsenDecisions")
        self.people.add_labelled(
            tr("Decisions of people"),
            self.decisions,
            tr("The table of retained levels and counter-visits; the first decision makes one"),
        )
        self.kept = file_box(
            QgsFileWidget.StorageMode.SaveFile, tr("Keep what people say in"), tr("GeoPackage") + " (*.gpkg)"
        )
        self.kept.setObjectName("OrsenKept")
        self.kept.setConfirmOverwrite(False)  # tables of ours are added to the file, nothing else in it is touched
        self.kept.lineEdit().setPlaceholderText(tr("[temporary layers]"))
        self.people.add_labelled(
            tr("Keep what people say in"),
            self.kept,
            tr(
                "A GeoPackage, new or not, that receives the decisions and what sheets say; left empty, they last "
                "until QGIS is closed"
            ),
        )
        self.column.addWidget(self.people)

    def _add_run(self) -> None:
        self.add_title(tr("Levels"))
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
        self.edit_grid = QPushButton(
            QgsApplication.getThemeIcon("/mActionOpenTable.svg"), tr("See or change the &grid…")
        )
        self.edit_grid.setObjectName("OrsenEditGrid")
        self.edit_grid.clicked.connect(self.gridAsked)
        self.column.addWidget(self.edit_grid)
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

    def _date(self, name: str, day: QDate) -> QDateEdit:
        box = QDateEdit(day)
        box.setObjectName(name)
        box.setCalendarPopup(True)
        box.setDisplayFormat("dd/MM/yyyy")
        return box
