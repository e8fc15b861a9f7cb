"""Algorithms that compose pages: in a worker but for the pages themselves, behind a progress dialog that can stop."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QProgressDialog, QWidget

from ..messages import tr
from .algorithm_run import AlgorithmRun, CollectingFeedback, Outcome, algorithm_named, make_context
from .run_here import run_here

EXPORT = "orsen:exportconfidentialmaps"
PAGES = "orsen:previewpages"
PREVIEW = "orsen:previewrelease"


class PageFeedback(CollectingFeedback):
    """Carries the pages that are drawn in memory, and a worker's way to the main thread, where pages are composed."""

    drawn = pyqtSignal(object)

    def __init__(self) -> None:
        from ..maps.studio import DistantStudio

        super().__init__()
        self.studio = DistantStudio(self)


def export(parameters: dict[str, Any], project: QgsProject, window: QWidget) -> Outcome:
    """Run the export; the dialog shows each page and stops it."""
    return run_behind(EXPORT, parameters, project, window, tr("Drawing the maps…"))


def run_behind(
    name: str,
    parameters: dict[str, Any],
    project: QgsProject,
    window: QWidget,
    words: str,
    feedback: PageFeedback | None = None,
) -> Outcome:
    """Run an algorithm and return how it ended; the dialog says what it is doing and stops it, the window goes on."""
    feedback = PageFeedback() if feedback is None else feedback
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

    def go_on_waiting() -> None:
        """What was begun is being taken back; until then nothing else may start."""
        dialog.setCancelButton(None)
        dialog.setLabelText(tr("Stopping…"))
        dialog.show()

    try:
        layer = parameters.get("INPUT")
        if isinstance(layer, QgsVectorLayer) and layer.isModified():
            # A worker would get a copy with the edits, which no background could be told to be the source of.
            return run_here(name, parameters, project, watch, feedback)
        right, reason = algorithm_named(name).checkParameterValues(parameters, make_context(feedback, project))
        if not right:
            return Outcome(ok=False, cancelled=False, error=reason)
        watch(feedback)
        dialog.canceled.connect(go_on_waiting)
        return _run_aside(AlgorithmRun(name, parameters, project, window, feedback))
    finally:
        feedback.studio.close()
        dialog.close()
        dialog.deleteLater()


def _run_aside(run: AlgorithmRun) -> Outcome:
    """Return how a run in a worker ended; meanwhile the window answers."""
    outcomes: list[Outcome] = []
    loop = QEventLoop()
    run.finished.connect(outcomes.append)
    run.finished.connect(loop.quit)
    run.start()
    loop.exec()
    return outcomes[0]
