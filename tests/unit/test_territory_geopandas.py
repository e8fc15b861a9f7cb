"""Figures of territories, and what changed there, beside those that geopandas and pandas find on the same town."""

from __future__ import annotations

from typing import Any

import geopandas
import numpy as np
import pandas
import pytest
import shapely
from circle_examples import addresses

from orsen_qgis.campaign.comparison import STEPS, compare_campaigns
from orsen_qgis.campaign.evolution import ENTERED, LEFT
from orsen_qgis.stock.table import Table
from orsen_qgis.territory.evolution import compare_territories
from orsen_qgis.territory.summary import Territory, summarise_territories

ADDRESSES, PER_RESIDENCE, SIDE = 20_000, 9, 20_000.0
GROUPS = {"1": [1], "2": [2], "3": [3], "4": [4], "3 et 4": [3, 4], "non évalué": [0], "ensemble": [0, 1, 2, 3, 4]}


def town(seed: int, kept: float = 1.0) -> pandas.DataFrame:
    """Return rated addresses as a table of pandas; places, landlords and residences are those of every seed."""
    ground, chance = np.random.default_rng(93), np.random.default_rng(seed)
    number = np.arange(ADDRESSES)
    frame = pandas.DataFrame(
        {
            "adresse_id": [f"a{each}" for each in number],
            # Half metres: many addresses stand on the boundaries of squares.
            "x": np.round(ground.random(ADDRESSES) * SIDE * 2) / 2,
            "y": np.round(ground.random(ADDRESSES) * SIDE * 2) / 2,
            "bailleur": np.array(["Bailleur A", "Bailleur B", "Bailleur C"])[number // PER_RESIDENCE % 3],
            "residence": [f"Site {each // PER_RESIDENCE}" if each % 7 else None for each in number],
            "logements": ground.integers(0, 60, ADDRESSES),
            "niveau": chance.choice([0, 1, 2, 3, 4], ADDRESSES, p=[0.1, 0.5, 0.2, 0.15, 0.05]),
        }
    )
    return frame[chance.random(ADDRESSES) < kept].reset_index(drop=True)


def table_of(frame: pandas.DataFrame) -> Table:
    rows = frame.to_dict("records")
    return addresses([{**row, "niveau": row["niveau"] or None} for row in rows])


@pytest.fixture(scope="module")
def areas() -> geopandas.GeoDataFrame:
    """Squares, a ring, a star of many corners, and a territory in two parts; some overlap, one holds nothing."""
    corners = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    reach = 3000 + 1500 * np.sin(9 * corners)
    star = shapely.Polygon(np.c_[14_000 + reach * np.cos(corners), 6000 + reach * np.sin(corners)])
    shapes = {
        "ouest": shapely.box(0, 0, 10_000, 20_000),
        "est": shapely.box(10_000, 0, 20_000, 20_000),
        "anneau": shapely.Point(8000, 12_000).buffer(4000).difference(shapely.Point(8000, 12_000).buffer(2500)),
        "étoile": star,
        "deux rives": shapely.MultiPolygon([shapely.box(0, 0, 3000, 3000), shapely.box(9000, 9000, 12_500, 11_000)]),
        "ailleurs": shapely.box(50_000, 50_000, 50_100, 50_100),
    }
    return geopandas.GeoDataFrame({"territoire": list(shapes)}, geometry=list(shapes.values()))


def territories(areas: geopandas.GeoDataFrame) -> list[Territory]:
    return [Territory(name, shape) for name, shape in zip(areas["territoire"], areas.geometry)]


def placed(frame: pandas.DataFrame, areas: geopandas.GeoDataFrame) -> pandas.DataFrame:
    """Return a row for each address of each territory."""
    points = geopandas.GeoDataFrame(frame, geometry=geopandas.points_from_xy(frame["x"], frame["y"]))
    return points.sjoin(areas, predicate="intersects")


def frame_of(table: Table) -> pandas.DataFrame:
    """Return a table of ours for pandas; NULL is NaN."""
    columns = {}
    for name, column in table.columns.items():
        masked = isinstance(column, np.ma.MaskedArray)
        columns[name] = column.astype(np.float64).filled(np.nan) if masked else column
    return pandas.DataFrame(columns)


def share(part: float, whole: float) -> Any:
    return pytest.approx(part / whole) if whole else pytest.approx(float("nan"), nan_ok=True)


def test_figures_are_those_of_geopandas(areas: geopandas.GeoDataFrame) -> None:
    frame = town(1)
    found = frame_of(summarise_territories(table_of(frame), territories(areas)).figures)
    found = found.set_index(["territoire", "niveaux"])
    joined = placed(frame, areas)
    # An address without a residence is a site of its own.
    joined["site"] = (joined["bailleur"] + "/" + joined["residence"]).fillna(joined["adresse_id"])
    assert len(found) == len(areas) * len(GROUPS)
    for name in areas["territoire"]:
        mine = joined[joined["territoire"] == name]
        homes = mine["logements"].sum()
        of_site = mine.groupby("site")["logements"].sum()
        for words, levels in GROUPS.items():
            some, row = mine[mine["niveau"].isin(levels)], found.loc[(name, words)]
            concerned = of_site[some["site"].unique()]
            assert row["nb_adresses"] == len(some)
            assert row["logements"] == some["logements"].sum()
            assert row["part_adresses"] == share(len(some), len(mine))
            assert row["part_logements"] == share(some["logements"].sum(), homes)
            assert row["nb_residences"] == len(concerned)
            assert row["logements_residences"] == concerned.sum()
            assert row["part_residences"] == share(concerned.sum(), homes)
            assert row["couverture"] == share((mine["niveau"] > 0).sum(), len(mine))


def test_addresses_outside_and_in_several_territories_are_those_of_geopandas(areas: geopandas.GeoDataFrame) -> None:
    frame = town(1)
    summary = summarise_territories(table_of(frame), territories(areas))
    times = placed(frame, areas)["adresse_id"].value_counts()
    assert summary.outside == ADDRESSES - len(times)
    assert summary.shared == (times > 1).sum()
    assert summary.shared > 0


def test_what_changed_is_what_pandas_finds(areas: geopandas.GeoDataFrame) -> None:
    before, after = town(1, kept=0.95), town(2, kept=0.9)
    compared = compare_campaigns(table_of(before), table_of(after), "2025", "2026").addresses
    found = compare_territories(compared, territories(areas))
    both = before.merge(after, on="adresse_id", how="outer", suffixes=("_avant", "_apres"), indicator="kept")
    for column in ("x", "y", "logements"):
        both[column] = both[f"{column}_apres"].fillna(both[f"{column}_avant"])
    joined = placed(both, areas)
    matrix = frame_of(found.matrix)
    changes = frame_of(found.changes).set_index(["territoire", "evolution"])
    for name in areas["territoire"]:
        mine = joined[joined["territoire"] == name]
        paired = mine[mine["kept"] == "both"]
        moves = pandas.crosstab(paired["niveau_avant"], paired["niveau_apres"])
        moves = moves.reindex(index=list(STEPS), columns=list(STEPS), fill_value=0)
        listed = matrix[matrix["territoire"] == name]
        columns = [f"apres_{step or 'non_evalue'}" for step in STEPS]
        assert listed[columns].to_numpy().tolist() == moves.to_numpy().tolist()
        for words, some in (
            (ENTERED, mine[mine["kept"] == "right_only"]),
            (LEFT, mine[mine["kept"] == "left_only"]),
            ("hausse", paired[(paired["niveau_avant"] > 0) & (paired["niveau_avant"] < paired["niveau_apres"])]),
            ("baisse", paired[(paired["niveau_apres"] > 0) & (paired["niveau_apres"] < paired["niveau_avant"])]),
        ):
            assert changes.loc[(name, words), "nb_adresses"] == len(some)
            assert changes.loc[(name, words), "logements"] == some["logements"].sum()
