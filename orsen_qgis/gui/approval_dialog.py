"""A person approves a circle by name, having read what it allows."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ..messages import tr
from .widgets import fixed

WIDTH, GAP = 440, 6


class ApprovalDialog(QDialog):
    """Asks for a name, and a remark if there is one."""

    by: QLineEdit
    remark: QLineEdit
    buttons: QDialogButtonBox

    def __init__(self, name: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenApprovalDialog")
        self.setWindowTitle(tr("Approve a circle"))
        column = QVBoxLayout(self)
        column.addWidget(fixed(f"{name}\n{about}", WIDTH))
        self.by, self.remark = QLineEdit(), QLineEdit()
        for text, box, tip in (
            (tr("&Approved by (name)"), self.by, tr("The person who answers for this circle")),
            (tr("&Remark, if any"), self.remark, tr("Kept in the register with the approval")),
        ):
            label = QLabel(text)
            label.setBuddy(box)
            box.setToolTip(tip)
            box.setAccessibleName(text.replace("&", ""))
            column.addWidget(label)
            column.addWidget(box)
            column.addSpacing(GAP)
        column.addWidget(
            fixed(tr("The name and the circle as it stands go into the register; a later change asks for it anew."))
        )
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        approve = self.buttons.button(standard.Ok)
        approve.setText(tr("Approve"))
        approve.setEnabled(False)
        self.buttons.button(standard.Cancel).setText(tr("Cancel"))
        self.by.textChanged.connect(lambda text: approve.setEnabled(bool(text.strip())))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addStretch(1)
        column.addWidget(self.buttons)
