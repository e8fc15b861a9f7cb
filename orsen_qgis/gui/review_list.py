"""What geocoding found but a person has to look at: lines to decide on, and the list that is given back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeedback,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..geocoding.judgement import ACCEPTED, REFUSED, TO_REVIEW
from ..geocoding.kept_review import Decision
from ..geocoding.outcomes import COLUMNS
from ..stock.expressions import expression_context, python_value
from ..stock.profile import Profile
from ..stock.values import to_text

PARTS = ("adresse", "code_postal", "commune")
# What a list that is given back says of each address.
GIVEN = ("geocodage", "geocodage_libelle", "geocodage_motif", "geocodage_id", "geocodage_score")


@dataclass
class ReviewLine:
    """One address. ``decision``: accepte, a_verifier or refuse; ``place``: in the CRS of the results, None for none.

    ``rows``: how many rows of the file have this address. ``moved``: whether a person put it where it is.
    ``nowhere``: whether the geocoder had refused it. ``found_at``: the geocoder's place.
    """

    identifier: str
    asked: str
    found: str
    score: float | None
    reason: str
    decision: str
    place: QgsPointXY | None
    rows: int = 1
    moved: bool = False
    nowhere: bool = False
    found_at: QgsPointXY | None = None

    def as_decision(self) -> Decision:
        """Return what was decided, to be kept."""
        placed = self.place if self.moved and self.decision == ACCEPTED else None
        return Decision(self.identifier, self.decision, _pair(self.found_at), _pair(placed))

    def take(self, kept: Decision) -> bool:
        """Decide as before, where it was this answer that was decided on; return whether it was."""
        if not kept.holds_for(_pair(self.found_at)) or (
            kept.decision == ACCEPTED and not (kept.placed or self.found_at)
        ):
            return False
        self.decision, self.moved = kept.decision, kept.placed is not None
        self.place = QgsPointXY(*kept.placed) if kept.placed else self.found_at
        return True

    def begin_anew(self) -> None:
        """Be as the geocoder left it."""
        self.decision = REFUSED if self.nowhere else TO_REVIEW
        self.place, self.moved = self.found_at, False


def lines_of(
    lists: Iterable[QgsVectorLayerFeatureSource], profile: Profile, _feedback: QgsFeedback
) -> list[ReviewLine]:
    """Return the lines of the review list and of the refusals, in their order: each address once.

    Rows without any address have nothing to decide on, and are left out.
    """
    lines: dict[str, ReviewLine] = {}
    for source in lists:
        context = expression_context(source.fields())
        asked = [QgsExpression(profile.columns[part]) for part in PARTS if part in profile.columns]
        for feature in source.getFeatures():
            identifier = to_text(python_value(feature["geocodage_id"]))
            if identifier is None:
                continue
            if identifier in lines:
                lines[identifier].rows += 1
                continue
            context.setFeature(feature)
            texts = (to_text(python_value(expression.evaluate(context))) for expression in asked)
            lines[identifier] = _line(identifier, " ".join(text for text in texts if text), feature)
    return list(lines.values())


def _line(identifier: str, asked: str, feature: QgsFeature) -> ReviewLine:
    score = python_value(feature["geocodage_score"])
    place = feature.geometry().asPoint() if feature.hasGeometry() and not feature.geometry().isEmpty() else None
    return ReviewLine(
        identifier,
        asked,
        to_text(python_value(feature["geocodage_libelle"])) or "",
        score if isinstance(score, float) and score == score else None,
        to_text(python_value(feature["geocodage_motif"])) or "",
        to_text(python_value(feature["geocodage"])) or TO_REVIEW,
        place,
        nowhere=python_value(feature["geocodage"]) == REFUSED,
        found_at=place,
    )


def accepted_features(
    source: QgsVectorLayerFeatureSource, fields: QgsFields, _feedback: QgsFeedback
) -> list[QgsFeature]:
    """Return what was accepted without a person, each address once, as rows of the list that is given back.

    With them nothing is left to ask, so nothing is sent again.
    """
    done: dict[str, QgsFeature] = {}
    for feature in source.getFeatures():
        identifier = to_text(python_value(feature["geocodage_id"]))
        if identifier is None or identifier in done or python_value(feature["geocodage"]) != ACCEPTED:
            continue
        given = {name: python_value(feature[name]) for name in GIVEN}
        done[identifier] = _feature(fields, given, feature.geometry())
    return list(done.values())


def reviewed_layer(crs: str) -> QgsVectorLayer:
    """Return an empty list to give back, in the CRS of the results."""
    kinds = {"text": "string", "real": "double"}
    fields = "&".join(f"field={name}:{kinds[COLUMNS[name]]}" for name in GIVEN)
    return QgsVectorLayer(f"Point?crs={crs}&{fields}", "geocodage", "memory")


def decided_features(lines: Iterable[ReviewLine], layer: QgsVectorLayer) -> list[QgsFeature]:
    """Return what a person decided, as rows of the list that is given back."""
    features = []
    for line in lines:
        place = line.place if line.decision != REFUSED else None
        given: Mapping[str, object] = {
            "geocodage": line.decision,
            "geocodage_libelle": line.found or line.asked,
            "geocodage_motif": line.reason,
            "geocodage_id": line.identifier,
            "geocodage_score": line.score,
        }
        features.append(
            _feature(layer.fields(), given, QgsGeometry() if place is None else QgsGeometry.fromPointXY(place))
        )
    return features


def is_left(line: ReviewLine) -> bool:
    """Whether a line is as the geocoder refused it: the reason stays the geocoder's."""
    return line.nowhere and line.decision == REFUSED


def left_features(lines: Iterable[ReviewLine], layer: QgsVectorLayer) -> list[QgsFeature]:
    """Return the lines that stay as they were refused, as rows of the list of addresses without a place."""
    return decided_features((line for line in lines if is_left(line)), layer)


def _pair(place: QgsPointXY | None) -> tuple[float, float] | None:
    return None if place is None else (place.x(), place.y())


def _feature(fields: QgsFields, given: Mapping[str, object], geometry: QgsGeometry) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setAttributes([given[name] for name in GIVEN])
    feature.setGeometry(geometry)
    return feature
