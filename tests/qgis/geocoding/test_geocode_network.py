"""What goes wrong between us and a geocoder, over real HTTP."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from geocode_run import HEADER, ROWS, Run
from geocoder_server import Geocoder
from import_support import Log
from qgis.core import QgsFeedback, QgsNetworkAccessManager, QgsProcessingException, QgsSettings
from qgis.PyQt.QtCore import QTimer

from orsen_qgis.processing.geocoder_link import GeocoderLink


@pytest.fixture
def impatient() -> Iterator[None]:
    """QGIS's timeout, cut down to half a second."""
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(500)
    yield
    QgsNetworkAccessManager.setTimeout(before)


@pytest.mark.parametrize(
    ("step", "pauses"),
    [
        ("status:429 0", [0]),
        ("status:429 7", [7]),
        ("status:503 Wed, 21 Oct 2015 07:28:00 GMT", [0]),
        ("status:429 soon", [1]),
        ("status:502", [1]),
        ("status:504", [1]),
        ("broken", [1]),
        ("cut", [1]),
        ("fewer", [1]),
        ("more", [1]),
        ("twice", [1]),
        ("strange", [1]),
        ("miscounted", [1]),
        ("page", [1]),
        ("failing", [1]),
        ("bom", []),
        ("reversed", []),
    ],
)
def test_what_fails_for_a_moment_is_tried_again(
    geocode: Run, geocoder: Geocoder, step: str, pauses: list[float]
) -> None:
    geocoder.script = [step]
    results, placed, _, _ = geocode()
    assert results["ACCEPTED"] == 7
    assert [row["geocodage_libelle"] for row in placed] == [f"{number} rue Voltaire Narbonne" for number in range(1, 8)]
    assert geocode.waits == pauses
    assert results["REQUESTS"] == 1 + len(pauses)


def test_a_connection_that_is_reset_is_tried_again(
    geocode: Run, geocoder: Geocoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Qt itself tries again a few times.
    geocoder.script = ["reset"] * 100
    monkeypatch.setattr(GeocoderLink, "wait", lambda _self, _seconds: geocoder.script.clear())
    results, _, _, _ = geocode()
    assert (results["ACCEPTED"], results["REQUESTS"]) == (7, 2)


def test_only_the_rows_that_failed_are_asked_again(geocode: Run, geocoder: Geocoder) -> None:
    geocoder.script = ["failing"]
    geocode()
    assert [len(rows) for rows in geocoder.rows] == [7, 1]


def test_a_row_that_always_fails_is_refused_and_said(geocode: Run, geocoder: Geocoder) -> None:
    geocoder.script = ["failing"] * 5
    results, _, _, refused = geocode()
    assert (results["ACCEPTED"], results["REQUESTS"]) == (6, 5)
    assert refused[0]["geocodage_motif"] == "The geocoder failed on this address. Start again later."


def test_a_slow_answer_ends_with_the_timeout_of_qgis(geocode: Run, geocoder: Geocoder, impatient: None) -> None:
    geocoder.script = ["slow"]
    results, _, _, _ = geocode()
    assert (results["ACCEPTED"], results["REQUESTS"], geocode.waits) == (7, 2, [1])


def test_a_request_that_is_too_large_is_parted(geocode: Run, geocoder: Geocoder) -> None:
    geocoder.script = ["status:413", "status:413"]
    results, _, _, _ = geocode()
    assert results["ACCEPTED"] == 7
    assert [len(rows) for rows in geocoder.rows] == [7, 4, 2, 2, 3]


def many(count: int) -> list[str]:
    return [ROWS[0].replace("1 rue Voltaire", f"{number} rue Voltaire") for number in range(1, count + 1)]


def test_a_request_that_the_service_cannot_bear_is_parted(geocode: Run, geocoder: Geocoder) -> None:
    geocoder.most = 30
    results, _, _, _ = geocode(*many(100))
    assert results["ACCEPTED"] == 100
    assert [len(rows) for rows in geocoder.rows if len(rows) <= 30] == [25] * 4
    assert len(geocoder.rows) == 13, "five tries of the whole, two of each half, then parts that pass"


def test_a_service_that_is_down_is_not_asked_for_ever(geocode: Run, geocoder: Geocoder) -> None:
    geocoder.most = 0
    with pytest.raises(QgsProcessingException, match=r"cannot answer now .HTTP 502"):
        geocode(*many(100))
    assert len(geocoder.rows) == 9


def test_one_row_that_its_batch_fails_for_costs_no_other(geocode: Run, geocoder: Geocoder) -> None:
    geocoder.poison = "17 rue"
    results, _, _, refused = geocode(*many(250))
    assert (results["ACCEPTED"], results["REFUSED_COUNT"]) == (247, 3)  # 17, 117 and 217
    assert {row["Adresse"] for row in refused} == {f"{number} rue Voltaire" for number in (17, 117, 217)}
    assert sum(geocode.waits) < 10


@pytest.mark.parametrize(
    ("script", "message"),
    [
        (["status:502"] * 5, "cannot answer now .HTTP 502"),
        (["fewer"] * 5, "6 rows for 7 addresses"),
        (["page"] * 5, "has no column “id”"),
        (["status:400"], "refused the request .HTTP 400.: tired"),
        (["status:429 3600"], "come back in 3600 seconds"),
        (["reset"] * 100, "cannot be reached, or its answer broke off"),
    ],
)
def test_what_does_not_pass_is_said_and_nothing_is_written(
    geocode: Run, geocoder: Geocoder, tmp_path: Path, script: list[str], message: str
) -> None:
    geocoder.script = list(script)
    with pytest.raises(QgsProcessingException, match=message):
        geocode(OUTPUT=str(tmp_path / "places.gpkg"))
    assert [path.name for path in tmp_path.iterdir()] == ["stock.csv"]


@pytest.mark.parametrize("status", ["301", "302", "307", "308"])
def test_addresses_do_not_follow_a_redirect(geocode: Run, geocoder: Geocoder, status: str) -> None:
    other = Geocoder()
    try:
        geocoder.elsewhere, geocoder.script = other.url, [f"redirect:{status}"]
        with pytest.raises(QgsProcessingException, match=r"moved to http://127.*csv\. Nothing was sent there"):
            geocode()
        assert other.requests == []
    finally:
        other.close()


def test_a_run_that_broke_off_goes_on_where_it_stopped(geocode: Run, geocoder: Geocoder, tmp_path: Path) -> None:
    output = tmp_path / "places.gpkg"
    geocoder.script = ["well", "well", "status:400"]
    with pytest.raises(QgsProcessingException, match="HTTP 400"):
        geocode(OUTPUT=str(output), ROWS_PER_REQUEST=2)
    kept = tmp_path / ".places.gpkg.geocodage"
    assert any("4 answers are kept" in line and str(kept) in line for line in geocode.log.lines)
    assert not output.exists()
    assert kept.stat().st_mode & 0o777 == 0o600
    content = kept.read_text("utf-8")
    for canary in ("Canari", "niveau", "Organisme"):
        assert canary not in content
    before = geocoder.asked[:4]
    geocoder.rows.clear()
    results, placed, _, _ = geocode(OUTPUT=str(output), ROWS_PER_REQUEST=2)
    assert (results["REQUESTS"], len(placed)) == (2, 7)
    assert set(geocoder.asked).isdisjoint(before)
    assert not kept.exists()


KILLED = """
import os, sys
sys.path[:0] = [{root!r}, "/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
application = QgsApplication([], False)
application.initQgis()
from orsen_qgis.processing.provider import OrsenProvider
provider = OrsenProvider()
QgsApplication.processingRegistry().addProvider(provider)
algorithm = provider.algorithm("geocode").create()
print(os.getpid(), flush=True)
sys.stdin.readline()
algorithm.run({parameters!r}, QgsProcessingContext(), QgsProcessingFeedback())
"""


def test_a_run_that_was_killed_goes_on_where_it_stopped(
    geocode: Run, geocoder: Geocoder, tmp_path: Path, root: Path
) -> None:
    output = tmp_path / "places.gpkg"
    geocode.path.write_text("\n".join((HEADER, *ROWS)) + "\n", "utf-8")
    parameters = {"INPUT": str(geocode.path), "OUTPUT": str(output), "AGREED": True, "URL": geocoder.url}
    parameters["ROWS_PER_REQUEST"] = 2
    code = KILLED.format(root=str(root), parameters=parameters)
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    geocoder.elsewhere = process.stdout.readline().strip()
    geocoder.script = ["well", "well", "kill"]
    process.communicate("go\n", timeout=60)
    assert process.returncode == -9
    before = geocoder.asked[:4]
    geocoder.rows.clear()
    results, placed, _, _ = geocode(OUTPUT=str(output), ROWS_PER_REQUEST=2)
    assert (results["REQUESTS"], len(placed)) == (2, 7)
    assert set(geocoder.asked).isdisjoint(before)


def test_waiting_ends_when_the_user_stops() -> None:
    feedback = QgsFeedback()
    link = GeocoderLink("http://127.0.0.1/", feedback)
    link.wait(0)
    feedback.cancel()
    link.wait(3600)


class Stopping(Log):
    """A user who stops when the first answers are there."""

    def setProgress(self, progress: float) -> None:
        if progress and self.lines and "Addresses to send" in self.lines[-1]:
            self.cancel()


def test_stopping_between_chunks_keeps_what_came(geocode: Run, geocoder: Geocoder, tmp_path: Path) -> None:
    geocode.log = Stopping()
    with pytest.raises(QgsProcessingException, match="Stopped: nothing was written"):
        geocode(OUTPUT=str(tmp_path / "places.gpkg"), ROWS_PER_REQUEST=3)
    assert len(geocoder.requests) == 1
    assert (tmp_path / ".places.gpkg.geocodage").exists()


def test_stopping_ends_a_request_under_way(geocode: Run, geocoder: Geocoder) -> None:
    geocoder.script = ["slow"]
    timer = QTimer()
    timer.timeout.connect(lambda: geocode.log.cancel() if geocoder.requests else None)
    timer.start(20)
    with pytest.raises(QgsProcessingException, match="Stopped: nothing was written"):
        geocode()


def test_the_proxy_of_qgis_is_used(geocode: Run, geocoder: Geocoder) -> None:
    """The server plays the proxy: the machine that is asked for does not exist."""
    settings = QgsSettings()
    keys = {"enabled": True, "type": "HttpProxy", "host": "127.0.0.1", "port": str(geocoder.port)}
    for key, value in keys.items():
        settings.setValue(f"proxy/proxy{key.capitalize()}" if key != "enabled" else "proxy/proxyEnabled", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    try:
        results, _, _, _ = geocode(URL="http://geocodeur.invalid/search/csv")
    finally:
        for name in settings.allKeys():
            if name.startswith("proxy/"):
                settings.remove(name)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    assert results["ACCEPTED"] == 7
    assert geocoder.paths == ["http://geocodeur.invalid/search/csv"]
    assert any("not encrypted" in line for line in geocode.log.lines)
