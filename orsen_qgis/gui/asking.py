"""Questions whose answers are said in words: a button tells what it does."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..messages import tr


def confirmed(window: QWidget, title: str, question: str, yes: str, no: str = "") -> bool:
    """Ask a person; ``yes`` and ``no`` are the words of the buttons. Anything but a yes is a no."""
    box = QMessageBox(window)
    box.setObjectName("OrsenQuestion")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(question)
    agrees = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    leaves = box.addButton(no or tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leaves)
    box.setEscapeButton(leaves)
    box.exec()
    answer = box.clickedButton() is agrees
    box.deleteLater()
    return answer


def agrees_to_drop(window: QWidget, question: str) -> bool:
    """Ask a person whether the unsaved changes of a window may be lost."""
    return confirmed(window, window.windowTitle(), question, tr("&Drop the changes"), tr("&Go on writing"))
