"""Delivering on the main thread, where maps are drawn, behind a progress dialog that can stop."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QProgressDialog, QWidget

from ..messages import tr
from .algorithm_run import CollectingFeedback, Outcome, run_here

EXPORT = "orsen:exportconfidentialmaps"


def export(parameters: dict[str, Any], project: QgsProject, window: QWidget) -> Outcome:
    """Run the export; the dialog shows each step and stops it."""
    dialog = QProgressDialog(tr("Drawing the maps…"), tr("Stop"), 0, 100, window)
    dialog.setObjectName("OrsenExportProgress")
    dialog.setWindowTitle(tr("Confidential maps"))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumWidth(360)
    dialog.setMinimumDuration(0)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    dialog.setValue(0)

    def watch(feedback: CollectingFeedback) -> None:
        dialog.canceled.connect(feedback.cancel)
        # setValue lets a modal dialog answer clicks, so that "stop" is heard between two pages.
        feedback.progressChanged.connect(lambda share: dialog.setValue(min(99, round(share))))
        feedback.said.connect(dialog.setLabelText)

    try:
        return run_here(EXPORT, parameters, project, watch)
    finally:
        dialog.close()
        dialog.deleteLater()
