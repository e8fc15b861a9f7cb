"""The window that finds places: nothing leaves before consent; what is doubtful is reviewed, and given back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from geocode_run import HEADER, ROWS
from geocoder_server import NOT_FOUND, Geocoder, good
from panel_support import WAIT, layers_in_group, opened, stock_file, texts
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt

from orsen_qgis.geocoding.judgement import ACCEPTED, REFUSED, TO_REVIEW
from orsen_qgis.gui.geocode_dialog import REVIEW
from orsen_qgis.gui.import_dialog import RESULT
from orsen_qgis.gui.panel import Panel
from orsen_qgis.gui.review_model import ASKED, DECISION, FOUND, REASON, SCORE

CLICKED = QgsPointXY(652_000, 6_862_000)


def doubtful(row: dict[str, str]) -> dict[str, str]:
    """Find the third door in part, the fourth hardly, the fifth not at all."""
    answer = good(row)
    number = row["adresse"].split(" ")[0]
    if number == "3":
        return {**answer, "result_score": "0.71", "result_label": "3 rue Volter Narbonne"}
    if number == "4":
        return {**answer, "result_score": "0.55"}
    return {**row, **NOT_FOUND} if number == "5" else answer


@pytest.fixture
def panel(panel: Panel, profiles: Path, qtbot: Any, tmp_path: Path, geocoder: Geocoder) -> Panel:
    """A panel whose geocoder is that of the test, with the window of a stock without coordinates."""
    geocoder.answer = doubtful
    panel.stock.geocoding.url = geocoder.url
    opened(panel.stock.stocks, qtbot, stock_file(tmp_path, rows=ROWS, header=HEADER))
    return panel


def asked(panel: Panel, qtbot: Any) -> Any:
    """The window, once the addresses are counted."""
    panel.stock.stocks.dialog.geocode.click()
    window = panel.stock.geocoding.dialog
    qtbot.waitUntil(lambda: not window.consent.tick.isHidden(), timeout=WAIT)
    return window


def reviewing(panel: Panel, qtbot: Any) -> Any:
    """The window, once answers are to be reviewed."""
    window = asked(panel, qtbot)
    window.consent.tick.setChecked(True)
    window.consent.send.click()
    qtbot.waitUntil(lambda: window.pages.currentIndex() == REVIEW or bool(window.trouble.text()), timeout=WAIT)
    assert not window.trouble.text()
    return window


def finish(panel: Panel, qtbot: Any) -> Any:
    """Give the review back, and wait for the import that follows."""
    panel.stock.geocoding.dialog.review.finish.click()
    stocks = panel.stock.stocks
    qtbot.waitUntil(lambda: panel.stock.geocoding.dialog is None and stocks.run is None, timeout=WAIT)
    assert stocks.dialog.pages.currentIndex() == RESULT, stocks.dialog.trouble.text()
    return stocks.dialog.result


def left_out(panel: Panel) -> dict[int, tuple[str, str]]:
    """Row number to (column, value) of the rows that were rejected."""
    rows = panel.stock.stocks.left_out.getFeatures()
    return {row["ligne"]: (row["champ"], row["valeur"]) for row in rows}


def answers_of(tmp_path: Path) -> list[Path]:
    return [path for path in tmp_path.iterdir() if path.name.endswith(".geocodage")]


def again(panel: Panel, qtbot: Any, path: str) -> Any:
    """The window of another session on the same file, once what is left to send is counted."""
    stocks = panel.stock.stocks
    panel.stock.geocoding.abandon()
    stocks.abandon()
    opened(stocks, qtbot, path)
    stocks.dialog.geocode.click()
    window = panel.stock.geocoding.dialog
    qtbot.waitUntil(lambda: "Counting" not in window.consent.what.text(), timeout=WAIT)
    return window


def cell(window: Any, row: int, column: int) -> str:
    return str(window.review.model.index(row, column).data())


def test_a_file_without_places_offers_to_find_them(panel: Panel) -> None:
    window = panel.stock.stocks.dialog
    assert not window.geocode.isHidden()
    assert "geocoded" in window.trouble.text()
    window.table.lines["position"].widget.setExpression("'48.8, 2.3'")
    assert window.geocode.isHidden()


def test_consent_says_how_many_addresses_go_to_whom(panel: Panel, qtbot: Any) -> None:
    window = asked(panel, qtbot)
    said = window.consent.what.text()
    assert "7 addresses" in said
    assert "127.0.0.1" in said
    assert "127.0.0.1" in window.consent.tick.text()
    assert not window.consent.send.isEnabled()
    assert panel.stock.stocks.dialog.isHidden(), "the map is free"


def test_without_consent_nothing_is_sent(panel: Panel, geocoder: Geocoder, qtbot: Any) -> None:
    window = asked(panel, qtbot)
    panel.stock.geocoding.send()
    window.consent.tick.setChecked(True)
    window.consent.tick.setChecked(False)
    panel.stock.geocoding.send()
    assert panel.stock.geocoding.run is None
    window.reject()
    assert geocoder.requests == []
    assert panel.stock.geocoding.dialog is None
    assert not panel.stock.stocks.dialog.isHidden(), "the import comes back as it was"


def test_another_geocoder_asks_for_consent_anew(panel: Panel, geocoder: Geocoder, qtbot: Any) -> None:
    window = asked(panel, qtbot)
    window.consent.tick.setChecked(True)
    window.consent.url.setText("http://geocodeur.example/csv")
    window.consent.url.editingFinished.emit()
    assert not window.consent.send.isEnabled()
    qtbot.waitUntil(lambda: "geocodeur.example" in window.consent.what.text(), timeout=WAIT)
    assert not window.consent.tick.isChecked()
    assert "not encrypted" in window.consent.warning.text()
    window.consent.urlChosen.emit("nowhere")
    qtbot.waitUntil(lambda: "nowhere" in window.consent.warning.text(), timeout=WAIT)
    assert window.consent.tick.isHidden()
    assert geocoder.requests == []


def test_the_worst_comes_first_with_what_was_asked_and_found(panel: Panel, qtbot: Any) -> None:
    window = reviewing(panel, qtbot)
    assert [cell(window, row, ASKED)[:1] for row in range(3)] == ["4", "3", "5"]
    assert cell(window, 1, FOUND) == "3 rue Volter Narbonne"
    assert cell(window, 1, SCORE) == "0.71"
    assert "in part" in cell(window, 1, REASON)
    assert cell(window, 2, DECISION) == "refused"
    assert "4 rows were placed without doubt" in window.review.said.text()


def test_the_map_goes_to_the_line_and_marks_it(panel: Panel, qgis_iface: Any, qtbot: Any) -> None:
    window = reviewing(panel, qtbot)
    canvas, review = qgis_iface.mapCanvas(), window.review
    place = review.model.lines[0].place
    assert panel.stock.geocoding.review.map.marks
    assert canvas.extent().center().distance(place) < 1
    review.table.selectRow(2)
    assert panel.stock.geocoding.review.map.marks == []
    assert not review.accept.isEnabled()
    assert "Place on the map" in review.hint.text()


def test_accepted_refused_and_placed_lines_are_imported_and_nothing_is_sent_again(
    panel: Panel, project: QgsProject, geocoder: Geocoder, qgis_iface: Any, qtbot: Any
) -> None:
    window = reviewing(panel, qtbot)
    review, canvas = window.review, qgis_iface.mapCanvas()
    before = canvas.mapTool()
    review.refuse.click()
    assert review.current() == 1, "the next one to decide"
    review.accept.click()
    review.table.selectRow(2)
    review.place.click()
    assert canvas.mapTool() is panel.stock.geocoding.review.map.tool
    panel.stock.geocoding.review.map.tool.canvasClicked.emit(CLICKED, Qt.MouseButton.LeftButton)
    assert canvas.mapTool() is before
    assert [line.decision for line in review.model.lines] == [REFUSED, ACCEPTED, ACCEPTED]
    assert cell(window, 2, DECISION) == "placed on the map"
    sent = len(geocoder.requests)
    result = finish(panel, qtbot)
    assert len(geocoder.requests) == sent
    layer = layers_in_group(project)[0]
    assert [text[:1] for text in texts(layer, "adresse")] == ["1", "2", "3", "5", "6", "7"]
    points = {feature["adresse"][:1]: feature.geometry().asPoint() for feature in layer.getFeatures()}
    assert points["5"].distance(CLICKED) < 0.01
    assert points["3"].distance(CLICKED) > 1000
    assert left_out(panel) == {4: ("geocodage_motif", "Refused by the person who reviewed it.")}
    assert not result.geocode.isVisible(), "it was geocoded already"
    assert panel.stock.geocoding.review is None


def test_lines_left_open_are_not_imported(panel: Panel, project: QgsProject, qtbot: Any) -> None:
    window = reviewing(panel, qtbot)
    assert window.review.model.counts() == {ACCEPTED: 0, TO_REVIEW: 2, REFUSED: 1}
    result = finish(panel, qtbot)
    assert layers_in_group(project)[0].featureCount() == 4
    said = left_out(panel)
    assert list(said) == [3, 4, 5], "the rows of the landlord's file"
    assert "differs from the address in part" in said[3][1]
    assert said[5][1] == "The geocoder found nothing.", "its reason stays the geocoder's"
    assert "Geocoding gave it no place" in result.left_out.text()


def test_a_service_that_fails_is_told_and_can_be_asked_again(
    panel: Panel, geocoder: Geocoder, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from orsen_qgis.processing.geocoder_link import GeocoderLink

    monkeypatch.setattr(GeocoderLink, "wait", lambda _self, _seconds: None)
    geocoder.script = ["page"] * 20
    window = asked(panel, qtbot)
    window.consent.tick.setChecked(True)
    window.consent.send.click()
    qtbot.waitUntil(lambda: panel.stock.geocoding.run is None, timeout=WAIT)
    assert window.trouble.text()
    qtbot.waitUntil(lambda: not window.consent.tick.isHidden(), timeout=WAIT)
    assert not window.consent.send.isEnabled(), "consent is for one sending"
    geocoder.script = []
    window.consent.tick.setChecked(True)
    window.consent.send.click()
    qtbot.waitUntil(lambda: window.pages.currentIndex() == REVIEW, timeout=WAIT)


def test_closing_the_project_leaves_no_mark_on_the_map(
    panel: Panel, project: QgsProject, qgis_iface: Any, qtbot: Any
) -> None:
    before = len(qgis_iface.mapCanvas().scene().items())
    reviewing(panel, qtbot)
    assert len(qgis_iface.mapCanvas().scene().items()) > before
    project.clear()
    assert panel.stock.geocoding.dialog is None
    assert len(qgis_iface.mapCanvas().scene().items()) == before


def test_a_break_in_the_review_costs_no_answer(panel: Panel, geocoder: Geocoder, tmp_path: Path, qtbot: Any) -> None:
    reviewing(panel, qtbot)
    path = panel.stock.geocoding.source.path
    assert len(answers_of(tmp_path)) == 1
    sent = len(geocoder.requests)
    window = again(panel, qtbot, path)
    assert "7 addresses are here from an earlier try" in window.consent.what.text()
    assert window.consent.tick.isHidden()
    window.consent.send.click()
    qtbot.waitUntil(lambda: window.pages.currentIndex() == REVIEW, timeout=WAIT)
    finish(panel, qtbot)
    assert len(geocoder.requests) == sent, "nothing was sent again"
    assert answers_of(tmp_path) == [], "what is imported is forgotten"


def review_again(panel: Panel, qtbot: Any, path: str) -> Any:
    """The review in another session on the same file."""
    window = again(panel, qtbot, path)
    window.consent.send.click()
    qtbot.waitUntil(lambda: window.pages.currentIndex() == REVIEW, timeout=WAIT)
    return window


def test_a_break_in_the_review_costs_no_decision(panel: Panel, tmp_path: Path, project: QgsProject, qtbot: Any) -> None:
    window = reviewing(panel, qtbot)
    assert window.review.anew.isHidden()
    window.review.refuse.click()
    window.review.table.selectRow(2)
    panel.stock.geocoding.review.place(CLICKED)
    path = panel.stock.geocoding.source.path
    (kept,) = [each for each in tmp_path.iterdir() if each.name.endswith(".decisions")]
    assert kept.stat().st_mode & 0o777 == 0o600
    written = kept.read_text("utf-8")
    assert not any(word in written for word in ("rue", "Narbonne", "Orm", "11100"))
    review = review_again(panel, qtbot, path).review
    assert [line.decision for line in review.model.lines] == [REFUSED, TO_REVIEW, ACCEPTED]
    assert "not finished: 2." in review.earlier.text()
    assert review.current() == 1, "the first that is open"
    review.accept.click()
    finish(panel, qtbot)
    assert [text[:1] for text in texts(layers_in_group(project)[0], "adresse")] == ["1", "2", "3", "5", "6", "7"]
    assert not kept.exists(), "what is imported is forgotten"


def test_a_review_can_begin_anew(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    window = reviewing(panel, qtbot)
    window.review.accept.click()
    window.review.table.selectRow(2)
    panel.stock.geocoding.review.place(CLICKED)
    path = panel.stock.geocoding.source.path
    review = review_again(panel, qtbot, path).review
    assert review.model.counts() == {ACCEPTED: 2, TO_REVIEW: 1, REFUSED: 0}
    review.anew.click()
    assert review.model.counts() == {ACCEPTED: 0, TO_REVIEW: 2, REFUSED: 1}
    assert review.anew.isHidden()
    assert not review.earlier.text()
    assert not [each for each in tmp_path.iterdir() if each.name.endswith(".decisions")]
    review.refuse.click()
    assert review_again(panel, qtbot, path).review.model.counts() == {ACCEPTED: 0, TO_REVIEW: 1, REFUSED: 2}


def test_a_decision_on_another_answer_is_asked_again(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    window = reviewing(panel, qtbot)
    window.review.accept.click()
    path = panel.stock.geocoding.source.path
    (kept,) = [each for each in tmp_path.iterdir() if each.name.endswith(".decisions")]
    head, line = kept.read_text("utf-8").splitlines()
    x = json.loads(line)["found"][0]
    kept.write_text(f"{head}\n{line.replace(str(x), str(x + 30))}\n", "utf-8")
    review = review_again(panel, qtbot, path).review
    assert review.model.counts() == {ACCEPTED: 0, TO_REVIEW: 2, REFUSED: 1}
    assert review.anew.isHidden()


def test_decisions_that_cannot_be_kept_are_said_and_hold(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    window = reviewing(panel, qtbot)
    (answers,) = answers_of(tmp_path)
    answers.with_name(answers.name + ".decisions").write_text("à garder", "utf-8")
    window.review.accept.click()
    assert "something else" in window.trouble.text()
    assert window.review.model.counts()[ACCEPTED] == 1


def test_a_break_among_the_requests_goes_on_where_it_was(
    panel: Panel, geocoder: Geocoder, tmp_path: Path, qtbot: Any
) -> None:
    window = asked(panel, qtbot)
    path = panel.stock.geocoding.source.path
    window.consent.tick.setChecked(True)
    window.consent.send.click()
    qtbot.waitUntil(lambda: window.pages.currentIndex() == REVIEW, timeout=WAIT)
    kept = answers_of(tmp_path)[0]
    lines = kept.read_bytes().split(b"\n")
    kept.write_bytes(b"\n".join(lines[:4]) + b"\n")  # as a killed QGIS leaves it: the head, and three answers
    window = again(panel, qtbot, path)
    assert "4 addresses" in window.consent.what.text()
    assert "3 answers are here" in window.consent.what.text()
    assert not window.consent.send.isEnabled(), "the rest needs consent"


def test_a_file_of_something_else_is_no_place_for_answers(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    window = asked(panel, qtbot)
    mine = tmp_path / "compte-rendu.txt"
    mine.write_text("à garder", "utf-8")
    window.consent.answers.setFilePath(str(mine))
    qtbot.waitUntil(lambda: "something else" in window.consent.warning.text(), timeout=WAIT)
    assert not window.consent.send.isEnabled()
    assert mine.read_text("utf-8") == "à garder"
