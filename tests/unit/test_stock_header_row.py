"""Where the column names of a table stand, with titles above them or not."""

from __future__ import annotations

import pytest

from orsen_qgis.stock.detection import detect_stock
from orsen_qgis.stock.header_row import DEEPEST, header_row, holds_values, joined_names

NAMES = ["Bailleur", "Adresse", "CP", "Nb logements"]
DATA = ["Orm", "1 rue Haute", "99001", "12"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([NAMES, DATA], 0),
        ([["Patrimoine au 1er janvier"], [], NAMES, DATA], 2),
        ([["Localisation", "", "Parc", ""], NAMES, DATA], 1),
        ([["Adresse"], NAMES, DATA], 1),
        # A landlord's own words: nothing below says better.
        ([["Code ESI", "Libellé voie", "Qté"], DATA, DATA], 0),
        # Two names are enough: the row that repeats them is data, or a second table.
        ([["Adresse", "Commune", "Code ESI"], DATA, NAMES], 0),
        ([["titre"]] * DEEPEST + [NAMES], 0),
        ([], 0),
    ],
)
def test_the_row_of_column_names(rows: list[list[str]], expected: int) -> None:
    assert header_row(rows) == expected


OPENDATASOFT = (
    "reg_code dep_code depcom_code depcom_libelle codepostal numvoie indrep typvoie nomvoie complgeo epsg x y"
)
OLD = "DROIT DEPCOM CODEPOSTAL LIBCOM NUMVOIE INDREP TYPVOIE NOMVOIE NUMAPPT IMMEU COMPLGEO LIEUDIT QPV"
RECENT = (
    "LIBEPCI DEPCOM CODEPOSTAL LIBCOM NUMVOIE INDREP TYPVOIE NOMVOIE QPV_CODE DROIT_CODE PLG_VOIE EPSG X Y PLG_QP24"
)


@pytest.mark.parametrize(("names", "placed"), [(OPENDATASOFT, True), (OLD, False), (RECENT, True)])
def test_rpls_files_of_several_years_and_portals(names: str, placed: bool) -> None:
    profile = detect_stock(names.split())
    assert profile.rows == "dwellings"
    assert {"adresse", "code_insee", "commune", "code_postal"} <= profile.columns.keys()
    assert ({"x", "y", "epsg"} <= profile.columns.keys()) is placed
    assert profile.crs is None
    assert all(part in profile.columns["adresse"].upper() for part in ("NUMVOIE", "INDREP", "TYPVOIE", "NOMVOIE"))


def test_values_are_no_column_names() -> None:
    assert holds_values(["91530", "8"])
    assert holds_values(["01043", "Beynost", "5,88%", "", "0"])
    assert not holds_values(["commune", "2019", "2020", "2021"])
    assert not holds_values(["nom", "note"])
    assert not holds_values(["", ""])
    assert not holds_values(["0", "1", "2"])


def test_names_shared_by_two_rows() -> None:
    upper = ["Bailleur", "Adresse", "", "Logements", "Coordonnées", ""]
    assert joined_names(upper, ["", "Voie", "CP", "Nb", "X", "Y"]) == ["Bailleur", "Voie", "CP", "Logements", "X", "Y"]
    assert joined_names(upper, ["Orm", "rue Haute", "Valbrume", "", "", ""]) is None, "data"
    assert joined_names(upper, ["", "Voie", "CP", "Nb", "1", "2"]) is None, "a number is data"
    assert joined_names(NAMES, NAMES) is None
    assert joined_names(NAMES, []) is None
