"""Categories of a register and the fact types that their words seem to name."""

from __future__ import annotations

import pytest

from orsen_qgis.grid.grid_file import load_bundled_grid
from orsen_qgis.stock.likeness import likely_types

LABELS = {code: kind.label for code, kind in load_bundled_grid().fact_types.items()}


@pytest.mark.parametrize(
    ("category", "code"),
    [
        ("Petit trafic", "petits-trafics"),
        ("TAGS / graffitis", "tags"),
        ("Tapage nocturne", "tapages"),
        ("Épave", "voitures-epaves"),
        ("Vol avec violence", "vols-avec-violences"),
        ("Menace de mort", "menaces-de-mort"),
        ("Rodéo motorisé", "rodeos"),
        ("Trafics installés", "trafics-installes"),
    ],
)
def test_shared_words_propose_a_type(category: str, code: str) -> None:
    assert likely_types([category], LABELS) == {category: code}


@pytest.mark.parametrize("category", ["Dépôt sauvage", "Trafic", "Violence", "Divers", "de la", "", "Fuite d'eau"])
def test_what_is_in_doubt_is_left_to_the_person(category: str) -> None:
    assert likely_types([category], LABELS) == {}


def test_every_label_names_its_own_type() -> None:
    assert likely_types(LABELS.values(), LABELS) == {label: code for code, label in LABELS.items()}
