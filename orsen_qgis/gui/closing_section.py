"""The part of the second page where a campaign is closed, and where closed ratings are verified."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton

from ..messages import tr
from .buttons import button
from .section import Section
from .widgets import Notice, file_box, layer_box, wrapped


class ClosingSection(Section):
    """Shows and emits."""

    closeAsked = pyqtSignal()
    verifyAsked = pyqtSignal()

    output: QgsFileWidget
    close_campaign: QPushButton
    done: Notice
    digest: QLineEdit
    copy: QPushButton
    closed: QgsMapLayerComboBox
    noted: QLineEdit
    verify: QPushButton
    verdict: Notice

    def __init__(self) -> None:
        super().__init__("OrsenClosing", tr("End of the campaign"))
        self.column.addWidget(
            wrapped(
                tr(
                    "Closing writes the levels with a digest into a file of their own. From then on they no longer "
                    "change: note the digest in the minutes."
                )
            )
        )
        self.output = file_box(
            QgsFileWidget.StorageMode.SaveFile, tr("Save the closed ratings"), tr("GeoPackage") + " (*.gpkg)"
        )
        self.output.setObjectName("OrsenClosedOutput")
        self.add_labelled(
            tr("Save the closed ratings in"), self.output, tr("A GeoPackage that the landlord keeps with its minutes")
        )
        self.close_campaign = button("OrsenCloseCampaign", "/locked.svg", tr("Close the campaign…"))
        self.column.addWidget(self.close_campaign)
        self.done = Notice("/mIconSuccess.svg")
        self.done.setObjectName("OrsenClosed")
        self.column.addWidget(self.done)
        self.digest = QLineEdit()
        self.digest.setObjectName("OrsenDigest")
        self.digest.setReadOnly(True)
        self.digest.setAccessibleName(tr("Digest of the ratings"))
        self.column.addWidget(self.digest)
        self.copy = button("OrsenCopyDigest", "/mActionEditCopy.svg", tr("Copy the digest"))
        self.column.addWidget(self.copy)
        self.closed = layer_box(Qgis.LayerFilter.VectorLayer, tr("[none]"))
        self.closed.setObjectName("OrsenClosedLayer")
        self.add_labelled(tr("Closed ratings to verify"), self.closed)
        self.noted = QLineEdit()
        self.noted.setObjectName("OrsenNotedDigest")
        self.add_labelled(
            tr("Digest that was noted"),
            self.noted,
            tr("As in the minutes; without it, only a layer changed without being closed again is told"),
        )
        self.verify = button("OrsenVerifyCampaign", "/mActionCheckGeometry.svg", tr("Verify"))
        self.column.addWidget(self.verify)
        self.verdict = Notice()
        self.verdict.setObjectName("OrsenClosingVerdict")
        self.column.addWidget(self.verdict)
        self.close_campaign.clicked.connect(lambda _=False: self.closeAsked.emit())
        self.verify.clicked.connect(lambda _=False: self.verifyAsked.emit())
        self.copy.clicked.connect(lambda _=False: QGuiApplication.clipboard().setText(self.digest.text()))
        self.show_digest("", "")

    def forget(self) -> None:
        """Show and keep nothing of a project that closes: its files are not those of the next one."""
        self.show_digest("", "")
        self.verdict.say("")
        self.output.setFilePath("")
        self.noted.clear()

    def show_digest(self, sentence: str, digest: str) -> None:
        """Show the digest to note, and what it is of; hide both where there is none."""
        self.done.say(sentence)
        self.digest.setText(digest)
        self.digest.setCursorPosition(0)
        for widget in (self.digest, self.copy):
            widget.setVisible(bool(digest))

    def show_verdict(self, sentence: str, good: bool) -> None:
        """Say whether the ratings are those that were closed."""
        self.verdict.say(sentence)
        self.verdict.show_icon("/mIconSuccess.svg" if good else "/mIconWarning.svg")
