"""What would leave this machine, to whom, and the person's consent."""

from __future__ import annotations

from html import escape

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ..messages import tr
from ..processing.geocode_count import ToSend
from .widgets import Notice, file_box, wrapped


class ConsentPage(QWidget):
    """Nothing can be sent before the box is ticked.

    ``urlChosen`` carries another geocoder's address, ``answersChosen`` the file that keeps its answers.
    """

    agreed = pyqtSignal()
    urlChosen = pyqtSignal(str)
    answersChosen = pyqtSignal(str)

    what: QLabel
    warning: Notice
    tick: QCheckBox
    send: QPushButton
    url: QLineEdit
    answers: QgsFileWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = wrapped(markup=True)
        self.what.setObjectName("OrsenConsentWhat")
        self.warning = Notice("/mIconWarning.svg")
        self.tick = QCheckBox()
        self.tick.setObjectName("OrsenConsent")
        self.tick.setToolTip(tr("Nothing is sent before you tick this"))
        self.send = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), tr("&Send these addresses"))
        self.send.setObjectName("OrsenConsentSend")
        self.send.setToolTip(tr("Asks the geocoder where these addresses are; it can be stopped"))
        self.send.setAutoDefault(False)
        self.tick.toggled.connect(self._may_send)
        self.send.clicked.connect(self.agreed)
        self.answers = file_box(
            QgsFileWidget.StorageMode.SaveFile,
            tr("Keep the answers in"),
            tr("Answers of a geocoder") + " (*.geocodage)",
        )
        self.answers.setObjectName("OrsenGeocodeAnswers")
        self.answers.setAccessibleName(tr("Keep the answers in"))
        self.answers.lineEdit().setPlaceholderText(tr("[until QGIS is closed]"))
        self.answers.setToolTip(
            tr(
                "Only what the geocoder answers is kept there, nothing of the stock; the file goes once the addresses "
                "are imported. After a break, even of QGIS itself, open the same file again to go on."
            )
        )
        self.answers.fileChanged.connect(lambda path: self.answersChosen.emit(path.strip()))
        other = QgsCollapsibleGroupBox(tr("Another geocoder"))
        other.setCollapsed(True)
        self.url = QLineEdit()
        self.url.setObjectName("OrsenGeocoderUrl")
        self.url.setAccessibleName(tr("Address of the geocoder"))
        self.url.setToolTip(tr("A geocoder that takes CSV files, of your own organisation for example"))
        self.url.editingFinished.connect(lambda: self.urlChosen.emit(self.url.text().strip()))
        inside = QVBoxLayout(other)
        inside.addWidget(self.url)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.send)
        row.addStretch(1)
        for widget in (self.what, self.warning, self.tick):
            column.addWidget(widget)
        column.addLayout(row)
        kept = QHBoxLayout()
        label = QLabel(tr("&Keep the answers in"))
        label.setBuddy(self.answers)
        kept.addWidget(label)
        kept.addWidget(self.answers, 1)
        column.addLayout(kept)
        column.addWidget(other)
        column.addStretch(1)
        self.wait()

    def wait(self) -> None:
        """Say that the addresses are being counted."""
        self.nothing_to_send = False
        self.send.setText(tr("&Send these addresses"))
        self.what.setText(tr("Counting the addresses without a place…"))
        self.tick.setChecked(False)
        self.tick.hide()
        self.send.setEnabled(False)
        self.warning.say("")

    def show_count(self, found: ToSend) -> None:
        """Say exactly what would be sent, and ask."""
        self.tick.setChecked(False)
        kept = QLocale().toString(found.kept)
        if not found.count and found.kept:
            self.nothing_to_send = True
            self.what.setText(
                tr("The answers for {count} addresses are here from an earlier try: nothing will be sent.").format(
                    count=kept
                )
            )
            self.send.setText(tr("&Go on with these answers"))
            self.send.setEnabled(True)
            return
        if not found.count:
            self.what.setText(tr("No row of this file has an address to look for: nothing would be sent."))
            return
        count, host = QLocale().toString(found.count), escape(found.host)
        sentences = (
            tr("To find their places, {count} addresses would be sent to {host}.").format(count=count, host=host),
            tr(
                "Of each: its text, postcode, municipality and INSEE code, under a number that means nothing elsewhere."
            ),
            tr("Never: a landlord, a residence, a number of dwellings, a level or a fact."),
        )
        if found.kept:
            again = tr("{count} answers are here from an earlier try, and are not asked for again.")
            sentences = (*sentences, again.format(count=kept))
        first, *others = sentences
        self.what.setText(f"<p><b>{first}</b></p>" + "".join(f"<p>{sentence}</p>" for sentence in others))
        self.warning.say(
            "" if found.secret else tr("The connection is not encrypted: others on the way can read the addresses.")
        )
        self.tick.setText(tr("I &agree that these addresses are sent to {host}").format(host=found.host))
        self.tick.show()
        self.tick.setFocus()

    def show_trouble(self, sentence: str) -> None:
        """Say why nothing can be sent."""
        self.what.setText("")
        self.tick.hide()
        self.warning.say(sentence)

    nothing_to_send = False

    def may_go(self) -> bool:
        """Whether the geocoding may start: the person agreed, or nothing leaves."""
        return self.nothing_to_send or self.tick.isChecked()

    def _may_send(self, ticked: bool) -> None:
        self.send.setEnabled(ticked)
