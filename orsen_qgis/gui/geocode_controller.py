"""Drives the search for places: counts what would leave, asks for consent, runs, has the doubtful ones reviewed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeedback,
    QgsPointXY,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QLocale, QObject

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
from .import_controller import delivered_of, output, write_profile
from .review_list import ReviewLine, accepted_features, decided_features, lines_of, reviewed_layer
from .review_map import ReviewMap
from .stock_import import StockImport

GEOCODE = "orsen:geocode"


class GeocodeController(QObject):
    """Serves the window of an import: it is hidden meanwhile, and goes on with the rows that have a place."""

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
        self.map: ReviewMap | None = None
        self.run: AlgorithmRun | None = None
        self.task: Background | None = None
        self.found: Outcome | None = None
        # Where answers are kept until a run is through, so that a second try goes on where the first broke off.
        self.outputs: dict[str, str] = {}
        stocks.geocodeAsked.connect(self.open)

    @property
    def service(self) -> str:
        """The address of the geocoder."""
        return self.url or settings().geocoder.value() or GEOPLATEFORME

    def open(self) -> None:
        """Count what would be sent, and ask for consent."""
        if self.stocks.draft is None or self.stocks.source is None or self.stocks.dialog is None:
            return
        self._close()
        self.source, self.profile = self.stocks.source, self.stocks.draft.profile()
        self.profile_file = write_profile(self.stocks.draft)
        dialog = self.dialog = GeocodeDialog(self.iface.mainWindow())
        dialog.consent.url.setText(self.service)
        dialog.consent.urlChosen.connect(self.choose_url)
        dialog.consent.agreed.connect(self.send)
        dialog.stopAsked.connect(self.stop)
        dialog.left.connect(self.leave)
        dialog.review.done.connect(self.give_back)
        self.stocks.dialog.hide()
        dialog.show()
        self.count()

    def choose_url(self, url: str) -> None:
        """Ask another geocoder; the consent begins again."""
        if url and url != self.service:
            self.url = url
            self.count()

    def count(self) -> None:
        """Count the addresses that would be sent."""
        if self.dialog is None or self.source is None or self.profile is None:
            return
        self.dialog.consent.wait()
        work = partial(
            _counted,
            self.source.copy(),
            self.profile,
            self.service,
            Path(self._output()),
            self.project.transformContext(),
        )
        self._work(tr("Counting addresses"), work, self._on_count)

    def send(self) -> None:
        """Run the geocoder: only here, after the person's consent, does anything leave."""
        if self.dialog is None or self.source is None or not self.dialog.consent.tick.isChecked():
            return
        self._run(
            {
                "INPUT": self.source.parameter,
                "AGREED": True,
                "OUTPUT": output(self.project, tr("Addresses with a place"), self._output()),
            },
            self._on_found,
        )

    def stop(self) -> None:
        """Ask the run to stop."""
        if self.run is not None and self.dialog is not None:
            self.dialog.stop.setEnabled(False)
            self.run.cancel()

    def give_back(self) -> None:
        """Give the review back to the algorithm, with what was accepted before: nothing is left to send."""
        if self.dialog is None or self.found is None:
            return
        layer = reviewed_layer(LAMBERT_93)
        placed = self.found.outputs["OUTPUT"]
        work = partial(accepted_features, QgsVectorLayerFeatureSource(placed), layer.fields())
        self._work(tr("Reading the accepted addresses"), work, partial(self._on_accepted, layer))

    def place(self, at: QgsPointXY) -> None:
        """Put the line that a person looks at where the map was clicked."""
        if self.dialog is None:
            return
        review = self.dialog.review
        review.place.setChecked(False)
        if review.current() >= 0:
            review.model.place(review.current(), at)
            review.go_on()

    def leave(self) -> None:
        """The person closed the window: the import comes back as it was."""
        self._close()
        if self.stocks.dialog is not None:
            self.stocks.dialog.show()

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
        if self.dialog is None or self.profile is None or not self._went_well(outcome):
            return
        self.outputs.pop(self._key(), None)
        self.found = outcome
        lists = [QgsVectorLayerFeatureSource(outcome.outputs[name]) for name in ("REVIEW", "REFUSED")]
        self._work(tr("Reading the list to review"), partial(lines_of, lists, self.profile), self._on_lines)

    def _on_lines(self, lines: list[ReviewLine] | None, trouble: str) -> None:
        if self.dialog is None or self.found is None:
            return
        if lines is None:
            self.dialog.trouble.say(trouble)
            return
        if not lines:
            self.give_back()
            return
        self.map = ReviewMap(self.iface.mapCanvas(), self.project, LAMBERT_93, self)
        review = self.dialog.review
        review.lineShown.connect(self._show_line)
        review.placeAsked.connect(self.map.ask_click)
        self.map.placed.connect(self.place)
        self.map.toolLeft.connect(lambda: review.place.setChecked(False))
        self.dialog.turn_to_review()
        review.show_lines(lines, int(self.found.results["ACCEPTED"]))

    def _show_line(self, row: int) -> None:
        if self.map is not None and self.dialog is not None:
            lines = self.dialog.review.model.lines
            self.map.show_place(lines[row].place if 0 <= row < len(lines) else None)

    def _on_accepted(self, layer: QgsVectorLayer, features: list[QgsFeature] | None, trouble: str) -> None:
        if self.dialog is None or self.source is None:
            return
        if features is None:
            self.dialog.trouble.say(trouble)
            return
        layer.dataProvider().addFeatures([*features, *decided_features(self.dialog.review.model.lines, layer)])
        self._run(
            {
                "INPUT": self.source.parameter,
                "REVIEWED": layer,
                "AGREED": False,
                "OUTPUT": output(self.project, tr("Addresses with a place")),
            },
            self._on_reviewed,
        )

    def _on_reviewed(self, outcome: Outcome) -> None:
        if self.dialog is None or not self._went_well(outcome):
            return
        placed, left = outcome.outputs["OUTPUT"], outcome.results["TO_REVIEW"] + outcome.results["REFUSED_COUNT"]
        note = tr("{count} rows of the file are still without a place, and were not imported.")
        said = note.format(count=QLocale().toString(int(left))) if left else ""
        self._close()
        if self.stocks.dialog is not None:
            self.stocks.dialog.show()
            self.stocks.start_with(placed, said)

    def _went_well(self, outcome: Outcome) -> bool:
        """Let go of a run and say what went wrong."""
        self._drop_run()
        if self.dialog is None:
            return False
        self.dialog.show_running(False)
        if outcome.cancelled:
            self.dialog.trouble.say(tr("Stopped. The answers are kept until QGIS is closed: start again to go on."))
        else:
            self.dialog.trouble.say("" if outcome.ok else outcome.error)
        if not outcome.ok and self.found is None:
            self.count()
        return outcome.ok

    def _run(self, parameters: dict[str, Any], then: Any) -> None:
        if self.dialog is None or self.run is not None:
            return
        dialog = self.dialog
        dialog.trouble.say("")
        dialog.show_running(True)
        parameters = {
            "PROFILE": str(self.profile_file),
            "URL": self.service,
            "REVIEW": output(self.project, tr("Addresses to review")),
            "REFUSED": output(self.project, tr("Addresses without a place")),
            **parameters,
        }
        self.run = AlgorithmRun(GEOCODE, parameters, self.project, self)
        self.run.progressed.connect(lambda share: dialog.progress.setValue(round(share)))
        self.run.finished.connect(then)
        self.run.start()

    def _work(self, title: str, work: Any, then: Any) -> None:
        if self.task is not None:
            self.task.drop()
        self.task = Background(title, work, then).start()

    def _key(self) -> str:
        return "" if self.source is None else f"{self.source.path}|{self.source.part}|{self.source.name}"

    def _output(self) -> str:
        return self.outputs.setdefault(self._key(), QgsProcessingUtils.generateTempFilename("places.gpkg"))

    def _drop_run(self) -> None:
        if self.run is not None:
            self.run.deleteLater()
            self.run = None

    def _close(self) -> None:
        if self.task is not None:
            self.task.drop()
            self.task = None
        if self.run is not None:
            self.run.abandon()
        self._drop_run()
        if self.map is not None:
            self.map.remove()
            self.map = None
        if self.profile_file is not None:
            self.profile_file.unlink(missing_ok=True)
            self.profile_file = None
        self.found = self.source = self.profile = None
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
