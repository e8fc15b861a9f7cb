"""``orsen:geocode``: what leaves the machine, what comes back, and how far it is believed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from geocode_run import HEADER, ROWS, Run
from geocoder_server import NOT_FOUND, Geocoder, good
from import_support import rows_of
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from orsen_qgis.processing.real_paths import file_of

# 3.0036 E, 43.1843 N in Lambert-93, as pyproj gives it.
PLACE = (700292.876, 6231674.803)


def test_without_consent_nothing_is_sent(geocode: Run, geocoder: Geocoder) -> None:
    with pytest.raises(
        QgsProcessingException, match=r"7 addresses to 127\.0\.0\.1: their text, postcode, municipality"
    ):
        geocode(AGREED=False)
    assert geocoder.requests == []


def test_only_an_opaque_number_and_address_parts_are_sent(geocode: Run, geocoder: Geocoder) -> None:
    geocode()
    assert len(geocoder.requests) == 1
    everything = geocoder.requests[0] + repr((geocoder.heads, geocoder.paths)).encode()
    for canary in (b"Canari", b"Niveau", b"niveau", b"Organisme", b"dence", b"9070", b"stock.csv"):
        assert canary not in everything
    assert {tuple(row) for row in geocoder.rows[0]} == {("id", "adresse", "code_postal", "commune", "code_insee")}
    assert {tuple(row.values())[1:] for row in geocoder.rows[0]} == {
        (f"{number} rue Voltaire", "", "Narbonne", "11262") for number in range(1, 8)
    }
    assert all(len(row["id"]) == 16 for row in geocoder.rows[0])
    assert geocoder.asked != sorted(geocoder.asked), "the order of the file, which may follow levels, is not told"
    sent = dict(geocoder.fields[0])
    assert (sent["citycode"], sent["postcode"]) == ("code_insee", "code_postal")
    assert [value for name, value in geocoder.fields[0] if name == "columns"] == ["adresse", "commune"]
    assert "cookie" not in geocoder.heads[0]


def test_an_address_is_asked_once_for_all_its_rows(geocode: Run, geocoder: Geocoder) -> None:
    results, placed, _, _ = geocode(ROWS[0], ROWS[0].replace("bailleur", "autre"), ROWS[1])
    assert (len(geocoder.asked), len(placed), results["ACCEPTED"]) == (2, 3, 3)


def test_rows_keep_their_columns_and_get_a_place(geocode: Run) -> None:
    results, placed, review, refused = geocode()
    assert (results["ACCEPTED"], results["TO_REVIEW"], results["REFUSED_COUNT"], results["REQUESTS"]) == (7, 0, 0, 1)
    assert (review, refused) == ([], [])
    assert results["OUTPUT"].crs().authid() == "EPSG:2154"
    first = placed[0]
    assert [first[name] for name in HEADER.split(";")] == ROWS[0].split(";")
    assert first["place"] == pytest.approx(PLACE, abs=0.01)
    assert (first["geocodage"], first["geocodage_type"], first["geocodage_motif"]) == ("accepte", "housenumber", None)
    assert (first["geocodage_score"], first["geocodage_ecart"]) == (0.97, pytest.approx(0.36))
    assert first["geocodage_libelle"] == "1 rue Voltaire Narbonne"


def test_rows_that_have_coordinates_keep_them_and_are_not_sent(geocode: Run, geocoder: Geocoder) -> None:
    header = HEADER + ";X;Y"
    results, placed, _, _ = geocode(ROWS[0] + ";652000;6862000", ROWS[1] + ";;", header=header)
    assert geocoder.asked == ["2 rue Voltaire"]
    assert [row["geocodage"] for row in placed] == [None, "accepte"]
    assert placed[0]["place"] == (652000, 6862000)
    assert results["ACCEPTED"] == 1


def test_every_row_is_in_one_of_the_three_outputs(geocode: Run, geocoder: Geocoder) -> None:
    scores = {"1": "0.97", "2": "0.34", "3": "0.7", "4": "0.6", "5": "0.79"}
    geocoder.answer = lambda row: (
        {**good(row), "result_score": scores[row["adresse"][0]]} if row["adresse"][0] in scores else NOT_FOUND
    )
    results, placed, review, refused = geocode(*ROWS, "Orm;;;11100;Narbonne;11262;3;1", ";;;;;;;")
    assert [row["Adresse"][0] for row in placed] == ["1"]
    assert [row["Adresse"][0] for row in review] == ["4", "3", "5"], "the worst first"
    assert [(row["Adresse"] or "-")[0] for row in refused] == ["2", "6", "7", "-"]
    assert [row["geocodage_motif"] for row in refused] == [
        "What was found hardly looks like the address.",
        "The geocoder found nothing.",
        "The geocoder found nothing.",
        "No address.",
    ]
    assert all("place" in row for row in review)
    assert not any("place" in row for row in refused)
    assert (results["TO_REVIEW"], results["REFUSED_COUNT"]) == (3, 4)
    assert "Empty rows passed over: 1." in geocode.log.lines


def test_what_its_municipality_does_not_know_is_searched_everywhere(geocode: Run, geocoder: Geocoder) -> None:
    """A municipality that merged: its old code finds nothing, its old name does, and the old code is recognised."""
    merged = {"result_citycode": "11999", "result_oldcitycode": "11262"}
    geocoder.answer = lambda row: NOT_FOUND if row["code_insee"] else {**good(row), **merged}
    results, _, _, _ = geocode()
    assert (results["ACCEPTED"], results["REQUESTS"]) == (7, 2)
    assert {(row["code_postal"], row["code_insee"]) for row in geocoder.rows[1]} == {("11100", "")}
    assert "citycode" not in dict(geocoder.fields[1])


def test_a_reviewed_list_decides_and_is_not_asked_again(geocode: Run, geocoder: Geocoder, tmp_path: Path) -> None:
    geocoder.answer = lambda row: {**good(row), "result_score": "0.7"}
    reviewed = tmp_path / "revue.gpkg"
    geocode(*ROWS[:4], REVIEW=str(reviewed))
    layer = QgsVectorLayer(str(reviewed), "revue", "ogr")
    said = {"1": "accepte", "2": "Refusé", "3": "Accepté"}
    moved = (700000.0, 6230000.0)
    layer.startEditing()
    for feature in layer.getFeatures():
        number = feature["Adresse"][0]
        if number in said:
            layer.changeAttributeValue(feature.id(), layer.fields().lookupField("geocodage"), said[number])
        if number == "3":
            geometry = feature.geometry()
            geometry.translate(moved[0] - geometry.asPoint().x(), moved[1] - geometry.asPoint().y())
            layer.changeGeometry(feature.id(), geometry)
    assert layer.commitChanges()
    geocoder.requests.clear()
    results, placed, review, refused = geocode(*ROWS[:4], AGREED=False, REVIEWED=str(reviewed))
    assert (geocoder.requests, results["REQUESTS"]) == ([], 0), "no consent is needed where nothing is sent"
    assert [(row["Adresse"][0], row["geocodage"], row["geocodage_score"]) for row in placed] == [
        ("1", "accepte", 0.7),
        ("3", "accepte", 0.7),
    ]
    assert placed[0]["place"] == pytest.approx(PLACE, abs=0.01)
    assert placed[1]["place"] == moved
    assert [row["Adresse"][0] for row in review] == ["4"]
    assert [(row["Adresse"][0], row["geocodage_motif"]) for row in refused] == [
        ("2", "Refused by the person who reviewed it.")
    ]


def test_a_refused_address_is_placed_by_hand(geocode: Run, geocoder: Geocoder, tmp_path: Path) -> None:
    geocoder.answer = lambda row: NOT_FOUND if row["adresse"][0] in "12" else good(row)
    refused_file = tmp_path / "refus.gpkg"
    geocode(*ROWS[:3], REFUSED=str(refused_file))
    layer = QgsVectorLayer(str(refused_file), "refus", "ogr")
    layer.startEditing()
    for feature in layer.getFeatures():
        if feature["Adresse"][0] == "1":
            layer.changeGeometry(feature.id(), QgsGeometry.fromWkt("Point (700000 6230000)"))
    assert layer.commitChanges()
    before = len(geocoder.asked)
    _, placed, review, refused = geocode(*ROWS[:3], PLACED=str(refused_file))
    assert geocoder.asked[before:] == ["3 rue Voltaire"], "neither the placed nor the refused address is asked again"
    assert [(row["Adresse"][0], row["geocodage"], row["geocodage_type"]) for row in placed] == [
        ("1", "accepte", "a_la_main"),
        ("3", "accepte", "housenumber"),
    ]
    assert placed[0]["place"] == (700000.0, 6230000.0)
    assert review == []
    assert [(row["Adresse"][0], row["geocodage_motif"]) for row in refused] == [("2", "The geocoder found nothing.")]


@pytest.mark.parametrize(
    ("said", "message"),
    [(("oui",), "“oui” of “1 rue"), (("accepte", "refuse"), "both accepts and refuses"), (("accepte",), "no place")],
)
def test_a_reviewed_list_that_makes_no_sense_is_refused(geocode: Run, said: tuple[str, ...], message: str) -> None:
    layer = QgsVectorLayer(
        "Point?crs=EPSG:2154&field=geocodage_id:string&field=geocodage:string&field=geocodage_libelle:string",
        "revue",
        "memory",
    )
    for word in said:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["0123456789abcdef", word, "1 rue Haute"])
        if "place" not in message:
            feature.setGeometry(QgsGeometry.fromWkt("Point (1 2)"))
        layer.dataProvider().addFeature(feature)
    with pytest.raises(QgsProcessingException, match=message):
        geocode(REVIEWED=layer)


def test_the_output_goes_into_the_import_of_a_stock(geocode: Run, tmp_path: Path) -> None:
    placed = tmp_path / "places.gpkg"
    geocode(OUTPUT=str(placed))
    assert not list(tmp_path.glob(".*")), "what was kept beside the output is gone"
    results = geocode.run("orsen:importstock", {"INPUT": str(placed), "OUTPUT": "memory:", "REJECTS": "memory:"})
    rows = rows_of(results["OUTPUT"])
    assert (results["ADDRESSES"], results["REJECTED"], results["DWELLINGS"]) == (7, 0, sum(range(90701, 90708)))
    assert rows[0]["place"] == pytest.approx(PLACE, abs=0.01)
    assert (rows[0]["bailleur"], rows[0]["niveau"]) == ("Canari-bailleur", 4)


def test_a_profile_with_coordinate_columns_serves_before_and_after(geocode: Run, tmp_path: Path) -> None:
    placed, profile = tmp_path / "places.gpkg", tmp_path / "profil.json"
    columns = {"bailleur": "Organisme", "adresse": "Adresse", "code_insee": "INSEE", "x": "X", "y": "Y"}
    profile.write_text(json.dumps({"schema": "orsen-stock-profile/1", "name": "Essai", "columns": columns}), "utf-8")
    rows = (ROWS[0] + ";652000;6862000", ROWS[1] + ";;")
    geocode(*rows, header=HEADER + ";X;Y", OUTPUT=str(placed), PROFILE=str(profile))
    parameters = {"INPUT": str(placed), "PROFILE": str(profile), "OUTPUT": "memory:", "REJECTS": "memory:"}
    imported = rows_of(geocode.run("orsen:importstock", parameters)["OUTPUT"])
    assert imported[0]["place"] == (652000, 6862000)
    assert imported[1]["place"] == pytest.approx(PLACE, abs=0.01)


def test_where_answers_are_kept(tmp_path: Path) -> None:
    assert file_of(str(tmp_path / "a.gpkg")) == tmp_path / "a.gpkg"
    assert file_of(QgsProcessingOutputLayerDefinition(str(tmp_path / "a.csv"))) == tmp_path / "a.csv"
    assert file_of(f"ogr:dbname='{tmp_path}/a.gpkg' table=\"b\" (geom)") == tmp_path / "a.gpkg"
    for nowhere in (None, "", "memory:", "TEMPORARY_OUTPUT", str(tmp_path / "no" / "a.gpkg"), "postgres://dbname='a'"):
        assert file_of(nowhere) is None


def test_another_crs(geocode: Run) -> None:
    _, placed, _, _ = geocode(OUTPUT_CRS=QgsCoordinateReferenceSystem("EPSG:4326"))
    assert placed[0]["place"] == pytest.approx((3.0036, 43.1843))


def test_from_a_worker_thread(geocode: Run, geocoder: Geocoder, qtbot: Any, project: QgsProject) -> None:
    """As the toolbox runs it."""
    geocode.path.write_text("\n".join((HEADER, *ROWS)) + "\n", "utf-8")
    algorithm = QgsApplication.processingRegistry().algorithmById("orsen:geocode").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    parameters = {"INPUT": str(geocode.path), "AGREED": True, "URL": geocoder.url, "OUTPUT": "memory:"}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=30_000) as done:
        QgsApplication.taskManager().addTask(task)
    succeeded, results = done.args
    assert succeeded, feedback.textLog()
    assert results["ACCEPTED"] == 7


@pytest.mark.parametrize("url", ["ftp://geocodeur.example/csv", "geocodeur", "https://", "file:///etc/passwd"])
def test_an_address_that_is_no_service_is_refused(geocode: Run, geocoder: Geocoder, url: str) -> None:
    with pytest.raises(QgsProcessingException, match="no address of a service"):
        geocode(URL=url)


def test_an_address_with_a_password_is_refused_before_the_history_of_processing_keeps_it(geocoder: Geocoder) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("orsen:geocode")
    for url in ("https://moi:s3cret@geocodeur.example/csv", "ftp://moi:s3cret@geocodeur.example/csv"):
        parameters = {"INPUT": "stock.csv", "URL": url, **dict.fromkeys(("OUTPUT", "REVIEW", "REFUSED"), "memory:")}
        right, reason = algorithm.checkParameterValues(parameters, QgsProcessingContext())
        assert not right
        assert "geocod" in reason
        assert "s3cret" not in reason
    assert geocoder.requests == []


def test_a_file_without_addresses_says_so(geocode: Run) -> None:
    with pytest.raises(QgsProcessingException, match="gives an address"):
        geocode("Orm;3", header="Organisme;Nombre")


def test_all_rows_keep_their_numbers_and_their_reasons(geocode: Run, run: Any) -> None:
    geocode.geocoder.answer = lambda row: {**row, **NOT_FOUND} if row["adresse"].startswith("3 ") else good(row)
    results, *_ = geocode(*ROWS[:2], ";;;;;;;", *ROWS[2:], ROWS="memory:")
    rows = rows_of(results["ROWS"])
    assert [row["Adresse"] and row["Adresse"][:1] for row in rows] == ["1", "2", None, "3", "4", "5", "6", "7"]
    imported = run("orsen:importstock", {"INPUT": results["ROWS"], "OUTPUT": "memory:", "REJECTS": "memory:"})
    assert imported["ADDRESSES"] == 6
    assert [(row["ligne"], row["champ"], row["valeur"]) for row in rows_of(imported["REJECTS"])] == [
        (4, "geocodage_motif", "The geocoder found nothing.")
    ]


def test_answers_in_a_file_of_their_own_stay_there(geocode: Run, tmp_path: Path) -> None:
    kept = tmp_path / "answers.geocodage"
    geocode(ANSWERS=str(kept))
    sent = len(geocode.geocoder.requests)
    results, placed, *_ = geocode(ANSWERS=str(kept), AGREED=False)
    assert len(placed) == len(ROWS)
    assert results["REQUESTS"] == 0
    assert len(geocode.geocoder.requests) == sent
    assert "Canari" not in kept.read_text("utf-8")
