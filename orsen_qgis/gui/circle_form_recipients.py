"""To whom copies go, and who has a certificate of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QHeaderView, QPushButton, QTableWidgetItem, QWidget

from ..messages import tr
from .form_part import FormPart
from .row_table import RowTable

# The data of a row's first cell: its certificate, in PEM.
CERTIFICATE = Qt.ItemDataRole.UserRole
HELD = 2  # column that says whether there is one
BEGIN = "-----"
LARGEST = 100_000
IDENTIFIER_WIDTH = 150


class RecipientsPart(FormPart):
    """The partners, each of whom gets a copy of its own."""

    recipients: RowTable
    certify: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("OrsenCircleRecipients", parent)
        self.recipients = RowTable(
            "OrsenCircleRecipientTable",
            [tr("Identifier"), tr("Name, as copies print it"), tr("Certificate")],
            locked=[HELD],
        )
        header = self.recipients.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, IDENTIFIER_WIDTH)
        self.recipients.changed.connect(self.changed)
        self.recipients.table.currentCellChanged.connect(lambda *_: self._label())
        self.certify = QPushButton(QgsApplication.getThemeIcon("/mIconCertificate.svg"), "")
        self.certify.setObjectName("OrsenRecipientCertificate")
        self.certify.setAutoDefault(False)
        self.certify.setToolTip(tr("Its copy is then encrypted to this certificate, and has no password"))
        self.certify.clicked.connect(self._turn)
        self.recipients.buttons.addWidget(self.certify)
        self.add(
            "recipients",
            tr("&Recipients"),
            self.recipients,
            self.recipients.table,
            tr("One row per partner; the register knows it by its identifier"),
        )
        self.note(
            tr(
                "Each recipient gets a copy of its own, with its name on every page. Two circles share a recipient "
                "where its identifier or its name is the same: their copies are then compared."
            )
        )
        self.column.addStretch(1)
        self._label()

    def show_content(self, content: dict[str, Any]) -> None:
        """Show a circle."""
        self.recipients.show_rows([[each["id"], each["name"], ""] for each in content["recipients"]])
        self.recipients.table.blockSignals(True)
        for line, each in enumerate(content["recipients"]):
            self._keep(line, each.get("certificate", ""))
        self.recipients.table.blockSignals(False)
        self._label()

    def content(self) -> dict[str, Any]:
        """Return what the table says, as a circle file does."""
        recipients = []
        for line, (id, name, _) in enumerate(self.recipients.rows()):
            said = {"id": id, "name": name}
            certificate = self._certificate(line)
            recipients.append({**said, "certificate": certificate} if certificate else said)
        return {"recipients": recipients}

    def certify_with(self, path: Path) -> None:
        """Give the chosen recipient the certificate of a file; the strict loader judges it."""
        with path.open("rb") as handle:
            text = handle.read(LARGEST).decode("ascii", "replace")
        # A text that is no certificate must not be taken for the path of one.
        self._keep(self.recipients.table.currentRow(), BEGIN + text.partition(BEGIN)[2])
        self._label()

    def _turn(self) -> None:
        line = self.recipients.table.currentRow()
        if line < 0:
            return
        if self._certificate(line):
            self._keep(line, "")
            self._label()
            return
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Certificate of the recipient"), "", tr("Certificates") + " (*.pem *.crt *.cer)"
        )
        if path:
            self.certify_with(Path(path))

    def _certificate(self, line: int) -> str:
        item = self.recipients.table.item(line, 0)
        return (item.data(CERTIFICATE) or "") if item is not None else ""

    def _keep(self, line: int, certificate: str) -> None:
        self.recipients.table.item(line, 0).setData(CERTIFICATE, certificate)
        held = QTableWidgetItem("✓" if certificate else "–")
        held.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.recipients.table.setItem(line, HELD, held)

    def _label(self) -> None:
        line = self.recipients.table.currentRow()
        held = line >= 0 and bool(self._certificate(line))
        self.certify.setText(tr("Remove the certificate") if held else tr("Give a certificate…"))
        self.certify.setEnabled(line >= 0)
