"""What ``orsen:geocode`` reads: rows with their own columns, places and address parts; decisions of a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureSource,
    QgsFeedback,
)

from ..geocoding.judgement import ACCEPTED, REFUSED, TO_REVIEW
from ..geocoding.outcomes import COLUMNS, Outcome
from ..geocoding.questions import Question, make_question
from ..problems import Problem
from ..stock.coded import Coded, constant
from ..stock.codes import NOTHING
from ..stock.delivered import Delivered
from ..stock.detection import reference
from ..stock.expressions import Failed, Rows
from ..stock.normalise import compare_name
from ..stock.places import Frame, place_rows
from ..stock.placing import known_crs, transform
from ..stock.profile import PLACE_COLUMNS, Profile
from ..stock.reading import KIND_OF_TYPE, read_table, require_columns
from ..stock.rejects import Rejects
from ..stock.table import Table, as_column, empty_column
from ..stock.values import CONVERT, to_text

ADDRESS_PARTS = ("adresse", "code_postal", "commune", "code_insee")
ROW_NUMBERS = ("fid", "ogc_fid")
# Before the input's own columns, so that they do not meet those of the profile.
OWN = "own:"
# In ``geocodage_type``: a person drew the point.
BY_HAND = "a_la_main"
SAID = {"accepte": ACCEPTED, "acceptee": ACCEPTED, "a verifier": TO_REVIEW, "refuse": REFUSED, "refusee": REFUSED}


@dataclass(frozen=True)
class Input:
    """``table``: the rows that say anything, as the source has them, with the places they have of their own (in the
    output's CRS). ``questions``: one for each row without a place, None where it has no address.
    ``numbers``: int64, the place of each among all ``count`` rows of the source, from 0.
    """

    table: Table
    questions: list[Question | None]
    numbers: np.ndarray
    count: int


def read_input(delivered: Delivered, profile: Profile, frame: Frame, feedback: QgsFeedback) -> Input:
    """Read a source through a profile's address and place columns. Problem when nothing gives an address."""
    if "adresse" not in profile.columns:
        raise Problem(
            "No column of “{source}” gives an address. Give a profile that says how to make one.",
            source=delivered.name,
        )
    own = {field.name(): KIND_OF_TYPE.get(field.type(), "text") for field in delivered.source.fields()}
    own = {name: kind for name, kind in own.items() if name.casefold() not in ROW_NUMBERS}
    wanted = {name: text for name, text in profile.columns.items() if name in (*ADDRESS_PARTS, *PLACE_COLUMNS)}
    rows = delivered.read({**wanted, **{OWN + name: reference(name) for name in own}}, feedback, compare=False)
    places = place_rows(rows, frame, Rejects(len(rows)))
    columns = {name: as_column(_values(rows.columns[OWN + name], kind), kind) for name, kind in own.items()}
    kept = np.flatnonzero(~rows.blank)
    whole = Table(columns, own, places.x, places.y, frame.output.authid())
    parts = [_texts(rows, name)[kept].tolist() for name in ADDRESS_PARTS]
    placed = np.isfinite(places.x[kept]).tolist()
    questions = [None if has_place else make_question(*texts) for has_place, *texts in zip(placed, *parts)]
    return Input(whole.take(kept), questions, kept, len(rows))


def _values(column: Coded, kind: str) -> list[Any]:
    return list(column.map(CONVERT[kind]).decode().tolist())


def _texts(rows: Rows, name: str) -> np.ndarray:
    column = rows.columns.get(name, constant(None, len(rows)))
    return column.map(lambda value: None if isinstance(value, Failed) or value in NOTHING else to_text(value)).decode()


def read_decisions(
    source: QgsFeatureSource,
    output: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    feedback: QgsFeedback,
) -> dict[str, Outcome]:
    """Return what a review list says, by the identifier of the address; rows without one are passed over.

    Rows of one address need only one decision. Problem when two contradict each other, when a decision is none of
    accepte, a_verifier and refuse, or when what was accepted has no place.
    """
    require_columns(source, ["geocodage_id", "geocodage"])
    table = read_table(source, COLUMNS, feedback)
    count = len(table)
    x, y = (np.full(count, np.nan), np.full(count, np.nan)) if table.x is None else (table.x, table.y)
    if table.crs:
        x, y = transform(x, y, known_crs(table.crs), output, context)
    decisions: dict[str, Outcome] = {}
    for row in range(count):
        identifier, said = table.columns["geocodage_id"][row], table.columns["geocodage"][row]
        if identifier is None or said is None:
            continue
        decision = _decision(table.columns, row, said, float(x[row]), float(y[row]))
        decisions[identifier] = _agreed(decisions.get(identifier), decision)
    return decisions


def read_placed(
    source: QgsFeatureSource,
    output: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    feedback: QgsFeedback,
) -> dict[str, Outcome]:
    """Return what a list of refused addresses says to which a person gave places, by the identifier of the address.

    One that has a place is accepted there, whatever its columns say; one without stays refused.
    """
    require_columns(source, ["geocodage_id"])
    table = read_table(source, COLUMNS, feedback)
    texts = {name: table.columns.get(name, empty_column("text", len(table))) for name in COLUMNS}
    nowhere = np.full(len(table), np.nan)
    x, y = (nowhere if place is None else place for place in (table.x, table.y))
    if table.crs:
        x, y = transform(x, y, known_crs(table.crs), output, context)
    placed: dict[str, Outcome] = {}
    for row in np.argsort(np.isfinite(x), kind="stable").tolist():  # those with a place have the last word
        identifier = texts["geocodage_id"][row]
        if identifier is None:
            continue
        if np.isfinite(x[row]):
            placed[identifier] = Outcome(ACCEPTED, kind=BY_HAND, x=float(x[row]), y=float(y[row]))
        else:
            placed[identifier] = Outcome(REFUSED, texts["geocodage_motif"][row] or "decided")
    return placed


def _decision(columns: Mapping[str, np.ndarray], row: int, said: str, x: float, y: float) -> Outcome:
    def value(name: str, otherwise: Any) -> Any:
        return columns[name][row] if name in columns else otherwise

    label = value("geocodage_libelle", None)
    outcome = SAID.get(compare_name(said))
    if outcome is None:
        raise Problem(
            "The reviewed list says “{said}” of “{label}”. Write accepte, a_verifier or refuse.",
            said=said,
            label=label or "",
        )
    if outcome == ACCEPTED and not (np.isfinite(x) and np.isfinite(y)):
        raise Problem("The reviewed list accepts “{label}”, which has no place there.", label=label or "")
    reason = {ACCEPTED: "", REFUSED: "decided", TO_REVIEW: value("geocodage_motif", None) or ""}[outcome]
    score, gap = value("geocodage_score", np.nan), value("geocodage_ecart", np.nan)
    return Outcome(outcome, reason, float(score), float(gap), value("geocodage_type", None), label, x, y)


def _agreed(before: Outcome | None, now: Outcome) -> Outcome:
    if before is None or before.outcome == TO_REVIEW:
        return now
    if now.outcome not in (before.outcome, TO_REVIEW):
        raise Problem(
            "The reviewed list both accepts and refuses “{label}”. Decide once for all its rows.",
            label=now.label or "",
        )
    return before
