"""Degrees, minutes and seconds, as people write them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.stock.degrees import LATITUDE, LONGITUDE, UNSAID, read_angles, read_pairs

NORTH = 48 + 51 / 60 + 24 / 3600
EAST = 2 + 21 / 60 + 7 / 3600
FORMS = (
    "{d}°{m}'{s}\"{side}",
    "{d}° {m}′ {s}″ {side}",
    "{side} {d} {m} {s}",
    "{d} {m} {s} {side}",
    "{d}d{m}m{s}s {side}",
    "{d}°{m}’{s}’’{side}",
    "{d} deg. {m} min {s} sec {side}",
    "{side}{d}:{m}:{s}",
)


@pytest.mark.parametrize(
    "text",
    [
        "48°51'24\"N",
        "48° 51′ 24″ N",
        "N 48 51 24",
        "48 51 24",
        "48°51,4' N",
        "48°51'24,0\"",
        "48º51’24’’ Nord",
        "48d51m24s",
        "48\u00a0°\u202f51'\u00a024\"",
        "48:51:24 n",
    ],
)
def test_one_angle_in_many_forms(text: str) -> None:
    found = read_angles([text])
    assert found.values[0] == pytest.approx(NORTH, abs=1e-9)
    assert found.read[0]
    assert found.axis[0] == (LATITUDE if "n" in text.casefold() else UNSAID)


@pytest.mark.parametrize(
    ("text", "value"),
    [("2°21'07\"O", -EAST), ("2° 21' 07\" Ouest", -EAST), ("-2°21'07\"", -EAST), ("0°30' W", -0.5), ("-0°30'", -0.5)],
)
def test_the_west_is_negative(text: str, value: float) -> None:
    assert read_angles([text]).values[0] == pytest.approx(value, abs=1e-9)


def test_an_s_alone_is_the_south_and_one_among_units_is_seconds() -> None:
    found = read_angles(["20 52 44 s", "20d52m44s", "20°52'44\"S"])
    assert found.axis.tolist() == [LATITUDE, UNSAID, LATITUDE]
    assert np.sign(found.values).tolist() == [-1, 1, -1]


@pytest.mark.parametrize(
    "text",
    ["48°60'00\"N", "48°51'60\"N", "91°N", "181°E", "-2°21' W", "48.5°30'", "48°51.5'20\"", "N 48°51' S"],
)
def test_what_cannot_be_is_read_and_refused(text: str) -> None:
    found = read_angles([text])
    assert found.read[0]
    assert found.impossible[0]
    assert np.isnan(found.values[0])


@pytest.mark.parametrize("text", ["", "48 51", "652000", "485124", "12 rue Haute", "E 652000", "1 2 3 4", "Nord", "5,"])
def test_what_is_no_angle_is_left_alone(text: str) -> None:
    found = read_angles([text, "48°N"])
    assert found.read.tolist() == [False, True]
    assert np.isnan(found.values[0])


@pytest.mark.parametrize(
    "text",
    [
        "48°51'24\"N 2°21'07\"E",
        "48°51'24\"N, 2°21'07\"E",
        "N 48 51 24 E 2 21 07",
        "2°21'07\"E ; 48°51'24\"N",
        "48 51 24 N / 2 21 07 E",
        "48°51'24\"Nord - 2°21'07\"Est",
        "48°51'24\" 2°21'07\"",
        "48,85666666667° N, 2,351944444444° E",
    ],
)
def test_two_angles_in_one_cell(text: str) -> None:
    longitude, latitude, read, impossible = read_pairs([text])
    assert read[0]
    assert not impossible[0]
    assert (longitude[0], latitude[0]) == pytest.approx((EAST, NORTH), abs=1e-9)


@pytest.mark.parametrize("text", ["48°51'N 3°N", "2°E 3°W", "95°N 2°E", "48°75'N 2°E"])
def test_two_angles_that_cannot_be_a_place(text: str) -> None:
    longitude, latitude, read, impossible = read_pairs([text])
    assert read[0]
    assert impossible[0]
    assert np.isnan([longitude[0], latitude[0]]).all()


@pytest.mark.parametrize("text", ["48.85, 2.35", "48 51 24 2 21 07", "48°51'24\" - 2°21'07\"", "1 rue Haute", ""])
def test_what_may_mean_two_things_is_not_guessed(text: str) -> None:
    """A dash between two angles without sides may be a minus."""
    assert not read_pairs([text])[2][0]


def sides(latitude: bool) -> st.SearchStrategy[str]:
    return st.sampled_from("NS" if latitude else "EWO")


@given(st.booleans(), st.data(), st.sampled_from(FORMS), st.integers(0, 59), st.integers(0, 59_999))
def test_every_form_says_the_same_angle(latitude: bool, data: st.DataObject, form: str, m: int, ms: int) -> None:
    degrees, side = data.draw(st.integers(0, 89 if latitude else 179)), data.draw(sides(latitude))
    found = read_angles([form.format(d=degrees, m=m, s=f"{ms / 1000:.3f}", side=side)])
    sign = -1 if side in "SWO" else 1
    assert found.values[0] == pytest.approx(sign * (degrees + m / 60 + ms / 3_600_000), abs=1e-9)
    assert found.axis[0] == (LATITUDE if latitude else LONGITUDE)


@given(st.lists(st.tuples(st.floats(-90, 90), st.floats(-180, 180)), max_size=20))
def test_places_come_back(places: list[tuple[float, float]]) -> None:
    """A thousandth of a second is three centimetres."""
    texts = [f"{dms(latitude, 'NS')} {dms(longitude, 'EO')}" for latitude, longitude in places]
    longitude, latitude, read, impossible = read_pairs(texts)
    assert read.all()
    assert not impossible.any()
    np.testing.assert_allclose(latitude, [one for one, _ in places], atol=5e-7)
    np.testing.assert_allclose(longitude, [one for _, one in places], atol=5e-7)


def dms(value: float, signs: str) -> str:
    thousandths = round(abs(value) * 3_600_000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60}°{minutes % 60:02d}'{rest / 1000:.3f}\"{signs[value < 0]}"


@given(st.lists(st.text(max_size=30), max_size=20))
def test_any_texts_are_read_line_by_line(texts: list[str]) -> None:
    assert len(read_angles(texts).values) == len(texts)
    assert len(read_pairs(texts)[0]) == len(texts)
