"""Running on the main thread, where maps are drawn, behind a progress dialog that can stop."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QProgressDialog, QWidget

from ..messages import tr
from .algorithm_run import CollectingFeedback, Outcome, run_here

EXPORT = "orsen:exportconfidentialmaps"
PAGES = "orsen:previewpages"
PREVIEW = "orsen:previewrelease"


class PageFeedback(CollectingFeedback):
    """Carries the pages that are drawn in memory."""

    drawn = pyqtSignal(object)


def export(parameters: dict[str, Any], project: QgsProject, window: QWidget) -> Outcome:
    """Run the export; the dialog shows each page and stops it."""
    return run_behind(EXPORT, parameters, project, window, tr("Drawing the maps…"))


def run_behind(
    name: str,
    parameters: dict[str, Any],
    project: QgsProject,
    window: QWidget,
    words: str,
    feedback: CollectingFeedback | None = None,
) -> Outcome:
    """Run an algorithm here; the dialog says what it is doing and stops it."""
    dialog = QProgressDialog(words, tr("Stop"), 0, 100, window)
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
        return run_here(name, parameters, project, watch, feedback)
    finally:
        dialog.close()
        dialog.deleteLater()
