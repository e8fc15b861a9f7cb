"""Drives the search for places: counts what would leave, asks for consent, runs, has the doubtful ones reviewed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateTransformContext, QgsFeedback, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ..geocoding.kept_review import KeptReview
from ..geocoding.request import GEOPLATEFORME
from ..messages import tr
from ..processing.geocode_count import ToSend, addresses_to_send
from ..settings import settings
from ..stock.placing import LAMBERT_93
from ..stock.profile import Profile
from .algorithm_run import AlgorithmRun, Outcome
from .background import Background
from .dropped import Source
from .geocode_dialog import GeocodeDialog
from .geocode_review import GeocodeReview
from .import_work import delivered_of, output, write_profile
from .kept_answers import proposed_file
from .stock_import import StockImport

GEOCODE = "orsen:geocode"


class GeocodeController(QObject):
    """Serves the window of an import: it is hidden meanwhile, and goes on with the rows, placed or not.

    Answers stay in a file until the addresses are imported, so that a second try goes on where the first broke off.
    """

    def __init__(self, iface: Any, project: QgsProject, stocks: StockImport, parent: QObject) -> None:
        super().__init__(parent)
        self.iface = iface
        self.project = project
        self.stocks = stocks
        self.url = ""  # chosen by the person; else that of the settings
        self.dialog: GeocodeDialog | None = None
        self.source: Source | None = None
        self.profile: Profile | None = None
        self.profile_file: Path | None = None
        self.review: GeocodeReview | None = None
        self.run: AlgorithmRun | None = None
        self.counting: Background | None = None
        self.kept: Path | None = None
        self.to_forget: Path | None = None  # once what was geocoded last is imported
        stocks.geocodeAsked.connect(self.open)
        stocks.imported.connect(self.forget)

    @property
    def service(self) -> str:
        """The address of the geocoder."""
        return self.url or settings().geocoder.value() or GEOPLATEFORME

    def open(self) -> None:
        """Count what would be sent, and ask for consent."""
        if self.stocks.draft is None or self.stocks.source is None or self.stocks.dialog is None:
            return
        self._close()
        self.to_forget = None
        self.source, self.profile = self.stocks.source, self.stocks.draft.profile()
        self.profile_file = write_profile(self.stocks.draft)
        self.kept = proposed_file(self.source, self.stocks.dialog.output.filePath().strip())
        dialog = self.dialog = GeocodeDialog(self.iface.mainWindow())
        dialog.consent.url.setText(self.service)
        dialog.consent.answers.setFilePath(str(self.kept))
        dialog.consent.urlChosen.connect(self.choose_url)
        dialog.consent.answersChosen.connect(self.choose_answers)
        dialog.consent.agreed.connect(self.send)
        dialog.stopAsked.connect(self.stop)
        dialog.left.connect(self.leave)
        self.stocks.dialog.hide()
        dialog.show()
        self.count()

    def choose_url(self, url: str) -> None:
        """Ask another geocoder; the consent begins again."""
        if url and url != self.service:
            self.url = url
            self.count()

    def choose_answers(self, path: str) -> None:
        """Keep the answers in another file, and go on from those it holds; without a path, in a temporary one."""
        kept = Path(path) if path else proposed_file(Source(""), "")
        if kept != self.kept:
            self.kept = kept
            self.count()

    def count(self) -> None:
        """Count the addresses that would be sent."""
        if self.dialog is None or self.source is None or self.profile is None or self.kept is None:
            return
        self.dialog.consent.wait()
        work = partial(
            _counted,
            self.source.copy(),
            self.profile,
            self.service,
            self.kept,
            self.project.transformContext(),
        )
        if self.counting is not None:
            self.counting.drop()
        self.counting = Background(work, self._on_count).start()

    def send(self) -> None:
        """Run the geocoder: only here, after the person's consent, does anything leave."""
        if self.dialog is None or not self.dialog.consent.may_go():
            return
        parameters = {
            "AGREED": self.dialog.consent.tick.isChecked(),
            "OUTPUT": output(self.project, tr("Addresses with a place")),
            "REVIEW": output(self.project, tr("Addresses to review")),
            "REFUSED": output(self.project, tr("Addresses without a place")),
        }
        self._run(parameters, self._on_found)

    def stop(self) -> None:
        """Ask the run to stop."""
        if self.run is not None and self.dialog is not None:
            self.dialog.stop.setEnabled(False)
            self.run.cancel()

    def leave(self) -> None:
        """The person closed the window: the import comes back as it was."""
        self._close()
        if self.stocks.dialog is not None:
            self.stocks.dialog.show()

    def forget(self, _layer: QgsVectorLayer) -> None:
        """Delete the answers and decisions that were kept: what they found is imported."""
        if self.to_forget is not None:
            self.to_forget.unlink(missing_ok=True)
            KeptReview(self.to_forget, LAMBERT_93).forget()
            self.to_forget = None

    def abandon(self) -> None:
        """Stop and close everything."""
        self._close()

    def _on_count(self, found: ToSend | None, trouble: str) -> None:
        if self.dialog is None:
            return
        if found is None:
            self.dialog.consent.show_trouble(trouble)
        else:
            self.dialog.consent.show_count(found)

    def _on_found(self, outcome: Outcome) -> None:
        if self.dialog is None or self.profile is None or self.kept is None or not self._went_well(outcome):
            return
        decisions = KeptReview(self.kept, LAMBERT_93)
        self.review = GeocodeReview(self.iface, self.project, self.dialog, outcome, self.profile, decisions, self)
        self.review.decided.connect(self._give_back)

    def _give_back(self, decided: QgsVectorLayer, left: QgsVectorLayer) -> None:
        """Give the review back to the algorithm: nothing is left to send."""
        parameters = {
            "REVIEWED": decided,
            "PLACED": left,
            "AGREED": False,
            "OUTPUT": output(self.project, tr("Addresses with a place")),
            "ROWS": output(self.project, tr("All rows, with or without a place")),
        }
        self._run(parameters, self._on_reviewed)

    def _on_reviewed(self, outcome: Outcome) -> None:
        if self.dialog is None or not self._went_well(outcome):
            return
        kept = self.kept
        self._close()
        if self.stocks.dialog is not None:
            self.to_forget = kept
            self.stocks.dialog.show()
            self.stocks.start_with(outcome.outputs["ROWS"])

    def _went_well(self, outcome: Outcome) -> bool:
        """Let go of a run and say what went wrong."""
        self._drop_run()
        if self.dialog is None:
            return False
        self.dialog.show_running(False)
        if outcome.cancelled:
            self.dialog.trouble.say(tr("Stopped. The answers that came are kept: start again to go on."))
        else:
            self.dialog.trouble.say("" if outcome.ok else outcome.error)
        if not outcome.ok and self.review is None:
            self.count()
        return outcome.ok

    def _run(self, parameters: dict[str, Any], then: Any) -> None:
        if self.dialog is None or self.source is None or self.run is not None:
            return
        dialog = self.dialog
        dialog.trouble.say("")
        dialog.show_running(True)
        parameters = {
            "INPUT": self.source.parameter,
            "PROFILE": str(self.profile_file),
            "URL": self.service,
            "ANSWERS": str(self.kept),
            **parameters,
        }
        self.run = AlgorithmRun(GEOCODE, parameters, self.project, self)
        self.run.progressed.connect(lambda share: dialog.progress.setValue(round(share)))
        self.run.finished.connect(then)
        self.run.start()

    def _drop_run(self) -> None:
        if self.run is not None:
            self.run.deleteLater()
            self.run = None

    def _close(self) -> None:
        if self.counting is not None:
            self.counting.drop()
            self.counting = None
        if self.run is not None:
            self.run.abandon()
        self._drop_run()
        if self.review is not None:
            self.review.close()
            self.review = None
        if self.profile_file is not None:
            self.profile_file.unlink(missing_ok=True)
            self.profile_file = None
        self.source = self.profile = self.kept = None
        if self.dialog is not None:
            dialog, self.dialog = self.dialog, None
            dialog.left.disconnect()
            dialog.close()
            dialog.deleteLater()


def _counted(
    source: Source,
    profile: Profile,
    url: str,
    kept: Path,
    context: QgsCoordinateTransformContext,
    feedback: QgsFeedback,
) -> ToSend:
    with delivered_of(source) as delivered:
        return addresses_to_send(delivered, profile, url, kept, context, feedback)
