"""What will become of addresses, in a few lines: decision, reason, the earlier copies that are the cause."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsFeature

from ..messages import tr
from .circle_words import precision_words

# More numbers of copies than this tell nobody more.
MOST_COPIES = 4
FINEST_FIRST = ("address", "residence", "cell-200m", "cell-1km", "commune", "")


def forecast_rows(features: Iterable[QgsFeature]) -> list[tuple[str, int, int]]:
    """Return (words, addresses, dwellings) of the rows of ``SUMMARY``, those that differ in copies joined."""
    figures: dict[tuple[str, str, str], list[int]] = {}
    copies: dict[tuple[str, str, str], set[str]] = {}
    for feature in features:
        key = (_text(feature["decision"]), _text(feature["unite"]), _text(feature["raison"]))
        row = figures.setdefault(key, [0, 0])
        row[0] += int(feature["adresses"])
        row[1] += int(feature["logements"])
        copies.setdefault(key, set()).update(each for each in _text(feature["exemplaires"]).split(", ") if each)
    decisions = list(dict.fromkeys(decision for decision, _, _ in figures))
    keys = sorted(figures, key=lambda key: (decisions.index(key[0]), FINEST_FIRST.index(key[1])))
    return [(_words(*key, sorted(copies[key])), *figures[key]) for key in keys]


def _words(decision: str, unit: str, reason: str, copies: list[str]) -> str:
    said = f"{decision[:1].upper()}{decision[1:]}"
    if unit:
        said = tr("{decision}, as {unit}").format(decision=said, unit=precision_words(unit))
    sentences = [f"{said}. {reason}" if reason else said]
    if copies:
        shown = ", ".join(copies[:MOST_COPIES]) + ("…" if len(copies) > MOST_COPIES else "")
        sentences.append(tr("Earlier copies concerned: {copies}.").format(copies=shown))
    return " ".join(sentences)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
