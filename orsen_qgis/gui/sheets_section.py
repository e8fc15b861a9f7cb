"""The part of the second page where rating sheets go out to agencies and come back."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton

from ..messages import tr
from .agency_progress import AgencyLine, AgencyProgress
from .buttons import button
from .list_model import ListRow
from .list_table import ListTable
from .section import Section
from .widgets import file_box, narrow, wrapped


class SheetsSection(Section):
    """Shows and emits."""

    writeAsked = pyqtSignal()
    readAsked = pyqtSignal()
    stopAsked = pyqtSignal()

    split: QComboBox
    unit: QComboBox
    folder: QgsFileWidget
    write: QPushButton
    sent: ListTable
    filled: QgsFileWidget
    read: QPushButton
    stop: QPushButton
    progress: QProgressBar
    told: QLabel
    agencies: AgencyProgress
    left_out: ListTable

    def __init__(self) -> None:
        super().__init__("OrsenSheets", tr("Rating sheets"))
        self.split = self._choice("OrsenSheetsBy", (("bailleur", tr("landlord")), ("agence", tr("agency"))))
        self.add_labelled(tr("One sheet per"), self.split, tr("An agency needs the column agence of the stock"))
        self.unit = self._choice("OrsenSheetsUnit", (("address", tr("address")), ("residence", tr("residence"))))
        self.add_labelled(tr("One line per"), self.unit)
        self.folder = file_box(QgsFileWidget.StorageMode.GetDirectory, tr("Folder of the sheets"))
        self.folder.setObjectName("OrsenSheetsFolder")
        self.add_labelled(
            tr("Folder for the sheets to send"),
            self.folder,
            tr("File names are neutral; a file that is already there is never written over"),
        )
        self.write = button("OrsenWriteSheets", "/mActionFileSaveAs.svg", tr("Write the sheets"))
        self.column.addWidget(self.write)
        self.sent = ListTable("OrsenSentSheets", main=1)
        self.sent.setAccessibleName(tr("Sheets to send, and to whom"))
        self.column.addWidget(self.sent)
        self.filled = file_box(QgsFileWidget.StorageMode.GetMultipleFiles, tr("Filled sheets"), "XLSX (*.xlsx)")
        self.filled.setObjectName("OrsenFilledSheets")
        self.add_labelled(
            tr("Sheets that came back"),
            self.filled,
            tr("All sheets received so far, or their folder: what they say replaces what was read before"),
        )
        self.read = button("OrsenReadSheets", "/mActionFileOpen.svg", tr("Read the sheets"))
        self.stop = button("OrsenStopSheets", "/mTaskCancel.svg", tr("Stop"))
        self.add_row(self.read, self.stop)
        self.progress = QProgressBar()
        self.progress.setObjectName("OrsenSheetsProgress")
        self.column.addWidget(self.progress)
        self.told = wrapped()
        self.told.setObjectName("OrsenSheetsTold")
        self.column.addWidget(self.told)
        self.agencies = AgencyProgress()
        self.column.addWidget(self.agencies)
        self.left_out = ListTable("OrsenLeftOut", main=3)
        self.left_out.setAccessibleName(tr("Values left out and lines that disagree"))
        self.column.addWidget(self.left_out)
        self.write.clicked.connect(lambda _=False: self.writeAsked.emit())
        self.read.clicked.connect(lambda _=False: self.readAsked.emit())
        self.stop.clicked.connect(lambda _=False: self.stopAsked.emit())
        self.show_running(False)
        self.forget()

    def show_running(self, running: bool) -> None:
        """Show the progress bar and the button that stops, or the buttons that run."""
        for each in (self.write, self.read):
            each.setEnabled(not running)
        self.stop.setVisible(running)
        self.stop.setEnabled(running)
        self.progress.setVisible(running)
        self.progress.setValue(0)

    def forget(self) -> None:
        """Show nothing of what was read."""
        self.told.hide()
        self.sent.hide()
        self.agencies.hide()
        self.left_out.hide()

    def tell(self, sentence: str) -> None:
        """Say what was written or read."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def show_sent(self, rows: Sequence[ListRow]) -> None:
        """List the sheets that were written, and whose each is."""
        self.sent.show_rows((tr("Sheet"), tr("For"), tr("Lines")), rows)
        self.sent.setVisible(bool(rows))

    def show_progress(self, lines: Sequence[AgencyLine]) -> None:
        """Show how far each agency is."""
        self.agencies.show_lines(lines)
        self.agencies.setVisible(bool(lines))

    def show_left_out(self, rows: Sequence[ListRow]) -> None:
        """List what was not taken, and why."""
        self.left_out.show_rows((tr("Sheet"), tr("Line"), tr("What"), tr("Why")), rows)
        self.left_out.setVisible(bool(rows))

    def _choice(self, name: str, entries: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        narrow(box)
        for code, words in entries:
            box.addItem(words, code)
        return box
