"""Asks how long contents of the register are kept, and whether they may go for good."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QSpinBox, QVBoxLayout, QWidget

from ..messages import tr
from .widgets import fixed

LONGEST = 36_500
WIDTH = 440


class PurgeDialog(QDialog):
    """Nothing goes before the box is ticked."""

    days: QSpinBox
    sure: QCheckBox
    buttons: QDialogButtonBox

    def __init__(self, parent: QWidget | None = None) -> None:
        from ..processing.purge import USUAL_RETENTION

        super().__init__(parent)
        self.setObjectName("OrsenPurgeDialog")
        self.setWindowTitle(tr("Purge at the end of retention"))
        column = QVBoxLayout(self)
        column.addWidget(
            fixed(
                tr(
                    "Names, conventions and footprints whose retention is over are emptied for good. The chain stays "
                    "and verifies. A release that was emptied is no longer compared with later ones."
                ),
                WIDTH,
            )
        )
        label = QLabel(tr("Contents are &kept, after their copy had to be destroyed, for"))
        label.setWordWrap(True)
        self.days = QSpinBox()
        self.days.setRange(0, LONGEST)
        self.days.setValue(USUAL_RETENTION)
        self.days.setSuffix(tr(" days"))
        self.days.setAccessibleName(label.text().replace("&", ""))
        self.days.setToolTip(label.text().replace("&", ""))
        label.setBuddy(self.days)
        column.addWidget(label)
        column.addWidget(self.days)
        self.sure = QCheckBox(tr("I know that this &cannot be undone"))
        column.addWidget(self.sure)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self.buttons.button(standard.Ok).setText(tr("Purge"))
        self.buttons.button(standard.Ok).setEnabled(False)
        self.buttons.button(standard.Cancel).setText(tr("Cancel"))
        self.sure.toggled.connect(self.buttons.button(standard.Ok).setEnabled)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addStretch(1)
        column.addWidget(self.buttons)
