"""The review of one geocoding: what was doubtful is shown on the map, decided by a person, and given back."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsFeature, QgsPointXY, QgsProject, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..geocoding.kept_review import KeptReview
from ..messages import explain
from ..problems import Problem
from ..stock.placing import LAMBERT_93
from ..stock.profile import Profile
from .algorithm_run import Outcome
from .background import Background
from .geocode_dialog import GeocodeDialog
from .review_list import (
    ReviewLine,
    accepted_features,
    decided_features,
    is_left,
    left_features,
    lines_of,
    reviewed_layer,
)
from .review_map import ReviewMap


class GeocodeReview(QObject):
    """``decided`` carries two lists to give back: what was accepted or decided, and what stays without a place.

    ``kept``: where each decision is written as it is made, until the addresses are imported.
    """

    decided = pyqtSignal(object, object)

    def __init__(
        self,
        iface: Any,
        project: QgsProject,
        dialog: GeocodeDialog,
        found: Outcome,
        profile: Profile,
        kept: KeptReview,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.iface = iface
        self.project = project
        self.dialog = dialog
        self.found = found
        self.kept = kept
        self.map: ReviewMap | None = None
        self.working: Background | None = None
        dialog.review.done.connect(self.give_back)
        lists = [QgsVectorLayerFeatureSource(found.outputs[name]) for name in ("REVIEW", "REFUSED")]
        self._work(partial(lines_of, lists, profile), self._on_lines)

    def give_back(self) -> None:
        """Give the review back, with what was accepted before: nothing is left to send."""
        layer = reviewed_layer(LAMBERT_93)
        placed = self.found.outputs["OUTPUT"]
        work = partial(accepted_features, QgsVectorLayerFeatureSource(placed), layer.fields())
        self._work(work, partial(self._on_accepted, layer))

    def place(self, at: QgsPointXY) -> None:
        """Put the line that a person looks at where the map was clicked."""
        review = self.dialog.review
        review.place.setChecked(False)
        if review.current() >= 0:
            review.model.place(review.current(), at)
            review.go_on()

    def close(self) -> None:
        """Leave the map as it was, and the window."""
        self.dialog.review.done.disconnect(self.give_back)
        if self.working is not None:
            self.working.drop()
            self.working = None
        if self.map is not None:
            review = self.dialog.review
            review.lineShown.disconnect(self._show_line)
            review.anewAsked.disconnect(self.begin_anew)
            review.model.decided.disconnect(self._keep)
            self.map.remove()
            self.map = None
        self.deleteLater()

    def _on_lines(self, lines: list[ReviewLine] | None, trouble: str) -> None:
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
        review.anewAsked.connect(self.begin_anew)
        review.model.decided.connect(self._keep)
        self.dialog.turn_to_review()
        review.show_lines(lines, int(self.found.results["ACCEPTED"]), self._take_up(lines))

    def begin_anew(self) -> None:
        """Leave the decisions of the earlier review."""
        self.kept.forget()
        review = self.dialog.review
        review.model.begin_anew()
        review.say_taken(0)
        review.table.selectRow(0)

    def _take_up(self, lines: list[ReviewLine]) -> int:
        """Decide as an earlier review did; return on how many lines."""
        try:
            kept = self.kept.read()
        except Problem as problem:
            self.dialog.trouble.say(explain(problem))
            return 0
        return sum(line.take(kept[line.identifier]) for line in lines if line.identifier in kept)

    def _keep(self, row: int) -> None:
        """Write a decision down, so that neither closing nor a crash loses it."""
        try:
            self.kept.keep([self.dialog.review.model.lines[row].as_decision()])
        except Problem as problem:
            self.dialog.trouble.say(explain(problem))

    def _show_line(self, row: int) -> None:
        if self.map is not None:
            lines = self.dialog.review.model.lines
            self.map.show_place(lines[row].place if 0 <= row < len(lines) else None)

    def _on_accepted(self, layer: QgsVectorLayer, features: list[QgsFeature] | None, trouble: str) -> None:
        if features is None:
            self.dialog.trouble.say(trouble)
            return
        lines = self.dialog.review.model.lines
        left = reviewed_layer(LAMBERT_93)
        left.dataProvider().addFeatures(left_features(lines, left))
        said = [line for line in lines if not is_left(line)]
        layer.dataProvider().addFeatures([*features, *decided_features(said, layer)])
        self.decided.emit(layer, left)

    def _work(self, work: Any, then: Any) -> None:
        if self.working is not None:
            self.working.drop()
        self.working = Background(work, then).start()
