"""A level 4 that awaits its counter-visit is told on all that leaves, whatever the circle's fields."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from export_town import address_layer, circle_file
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsVectorLayer

from orsen_qgis.circles.policy_file import load_circles
from orsen_qgis.circles.release import Release, release
from orsen_qgis.columns import RATING, STOCK
from orsen_qgis.maps.attachments import attachments_of
from orsen_qgis.maps.dataset import release_layers
from orsen_qgis.maps.legend import notes_of
from orsen_qgis.maps.pages import MapPage
from orsen_qgis.maps.paper import Box
from orsen_qgis.maps.place import Places, plane_places, view_of
from orsen_qgis.maps.site_list import cell_text, list_columns
from orsen_qgis.stock.reading import read_table

Run = Callable[..., dict[str, Any]]
BARE = ["adresse", "commune", "niveau"]


@pytest.fixture
def seen(tmp_path: Path) -> Release:
    """What a circle that gets no word of counter-visits sees: levels 3 and 4, all but one of these to be confirmed."""
    layer = address_layer()
    confirmed = next(feature.id() for feature in layer.getFeatures() if feature["niveau"] == 4)
    layer.dataProvider().changeAttributeValues({confirmed: {layer.fields().indexOf("contre_visite"): "confirmee"}})
    path = circle_file(tmp_path / "circles.json", fields=BARE, attach=["csv"])
    circle = load_circles(Path(path)).circles[0]
    addresses = read_table(layer, {**STOCK, **RATING})
    return release(addresses, circle, None, datetime.date.today())


@pytest.fixture
def places(seen: Release) -> Places:
    return plane_places(seen.crs, seen.x, seen.y, QgsCoordinateTransformContext())


def test_some_wait_and_some_do_not(seen: Release) -> None:
    fours = seen.level == 4
    assert 0 < seen.to_confirm.sum() == fours.sum() - 1
    assert not (seen.to_confirm & ~fours).any()


def test_the_map_rings_them(seen: Release, places: Places) -> None:
    (layer,) = release_layers(seen, places)
    ringed = {feature["numero"] - 1 for feature in layer.getFeatures() if feature["contre_visite"] == "a_confirmer"}
    assert ringed == set(np.flatnonzero(seen.to_confirm).tolist())


def test_the_legend_counts_those_of_the_page(seen: Release, places: Places) -> None:
    page = MapPage("", view_of((0, 0, 500, 500), Box(0, 0, 100, 100)), np.arange(seen.rows))
    waiting = int(seen.to_confirm.sum())
    assert f"Niveau 4 à confirmer par contre-visite (anneau) : {waiting}" in notes_of(seen, page)
    alone = MapPage("", page.view, np.flatnonzero(~seen.to_confirm))
    assert not [note for note in notes_of(seen, alone) if "confirmer" in note]


def test_the_list_says_so_in_a_column_of_its_own(seen: Release) -> None:
    column = list_columns(seen)[-1]
    words = [cell_text(seen, column, row) for row in range(seen.rows)]
    assert [word == "à confirmer" for word in words] == seen.to_confirm.tolist()
    assert set(words) == {"à confirmer", "–"}


def test_the_attached_table_says_so(seen: Release, places: Places) -> None:
    rows = csv.DictReader(io.StringIO(attachments_of(seen, places)[".csv"].decode("utf-8-sig")), delimiter=";")
    assert [row["a_confirmer"] == "à confirmer" for row in rows] == seen.to_confirm.tolist()


def test_what_is_seen_beforehand_says_so_and_how_many(run: Run, tmp_path: Path) -> None:
    circles = circle_file(tmp_path / "circles.json", fields=BARE)
    given = {"INPUT": address_layer(), "CIRCLES": circles, "CIRCLE": "police-justice-93"}
    told = run("orsen:previewrelease", {**given, "OUTPUT": "memory:"})["TO_CONFIRM"]
    layer = run("orsen:seerelease", {**given, "OUTPUT": "memory:"})["OUTPUT"]
    rows: list[QgsFeature] = list(layer.getFeatures()) if isinstance(layer, QgsVectorLayer) else []
    assert told > 0
    assert sum(row["contre_visite"] == "a_confirmer" for row in rows) == told
    assert all(row["niveau"] == 4 for row in rows if row["contre_visite"] == "a_confirmer")
