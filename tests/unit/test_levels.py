"""The look of the levels: told apart by colour, lightness and size, for every kind of sight."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
import pytest

from orsen_qgis.symbology.levels import COLOUR_BLIND, LEVELS, PALETTES, UNASSESSED, LevelStyle, factor_at

# Machado, Oliveira and Fernandes (2009), full severity, on linear RGB.
SIGHTS = {
    "full": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])
# CIE76: 2.3 is just noticeable; small symbols on a map need several times as much.
APART = 20.0


def lab(colour: str, sight: str) -> np.ndarray:
    """Return the CIELAB colour (D65) of ``#rrggbb`` as a kind of sight sees it."""
    rgb = np.array([int(colour[start : start + 2], 16) for start in (1, 3, 5)]) / 255
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    ratio = TO_XYZ @ np.clip(SIGHTS[sight] @ linear, 0, 1) / WHITE
    root = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def nearest(styles: Sequence[LevelStyle], sight: str) -> float:
    """Return how far apart the two nearest colours are, the hollow of "not assessed" among them."""
    colours = [lab(style.fill, sight) for style in (*styles, UNASSESSED)]
    return min(float(np.linalg.norm(one - other)) for one, other in itertools.combinations(colours, 2))


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("palette", PALETTES)
def test_levels_are_told_apart_by_any_sight(palette: str, sight: str) -> None:
    assert nearest(PALETTES[palette], sight) >= APART


@pytest.mark.parametrize("sight", ["protanopia", "deuteranopia"])
def test_the_palette_for_colour_blind_eyes_is_further_apart_for_them(sight: str) -> None:
    assert nearest(COLOUR_BLIND, sight) >= max(2 * APART, nearest(LEVELS, sight) + 10)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("palette", PALETTES)
def test_lightness_falls_from_level_to_level(palette: str, sight: str) -> None:
    lightness = [lab(style.fill, sight)[0] for style in PALETTES[palette]]
    assert all(lighter - darker > 5 for lighter, darker in zip(lightness, lightness[1:]))


def test_palettes_differ_in_colours_alone() -> None:
    for usual, other in zip(LEVELS, COLOUR_BLIND):
        same = (usual.level, usual.label, usual.size, usual.digit_until)
        assert same == (other.level, other.label, other.size, other.digit_until)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("palette", PALETTES)
def test_digits_stand_out_from_their_symbols(palette: str, sight: str) -> None:
    for style in PALETTES[palette]:
        assert abs(lab(style.ink, sight)[0] - lab(style.fill, sight)[0]) >= 35


def test_the_usual_order_of_colours_is_kept() -> None:
    hues = [np.degrees(np.arctan2(*lab(style.fill, "full")[:0:-1])) % 360 for style in LEVELS]
    green, yellow, orange, purple = hues
    assert 110 < green < 150
    assert 70 < yellow < 95
    assert 45 < orange < 70
    assert purple > 330 or purple < 10


def test_sizes_rise_with_the_level_and_shrink_with_the_scale() -> None:
    sizes = [style.size for style in (UNASSESSED, *LEVELS)]
    assert sizes == sorted(set(sizes))
    factors = [factor_at(scale) for scale in (500, 1_000, 2_000, 10_000, 50_000, 200_000, 400_000, 1_000_000)]
    assert factors == sorted(factors, reverse=True)
    # The smallest symbol can still be seen at the scale of a department.
    assert UNASSESSED.size * factors[-1] > 0.8


def test_words_are_five_and_different() -> None:
    labels = [style.label for style in (*LEVELS, UNASSESSED)]
    assert len(set(labels)) == 5
    assert [label[0] for label in labels] == ["1", "2", "3", "4", "N"]
