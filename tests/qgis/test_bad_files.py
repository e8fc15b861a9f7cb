"""A catalogue of files that should not come so: each ends in a clear sentence, or in rejected rows that say why."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bad_catalogue import ACCEPTED, REFUSED
from bad_files import Maker
from import_support import Log, rows_of
from osgeo import gdal
from qgis.core import QgsProcessingException
from unseen_files import UNSEEN

COMING_IN = {**ACCEPTED, **UNSEEN}


@pytest.fixture
def take(run: Callable[..., dict[str, Any]], tmp_path: Path) -> Callable[[Maker], Any]:
    """Import what a maker wrote into a file that holds something already."""

    def import_it(maker: Maker) -> Any:
        folder = tmp_path / "recu"
        folder.mkdir()
        source = maker(folder)
        target = tmp_path / "sortie.gpkg"
        log = Log()
        results = run(
            "orsen:importstock",
            {"INPUT": source, "OUTPUT": str(target), "REJECTS": "memory:", "QUALITY": "memory:"},
            feedback=log,
        )
        return results, rows_of(results["REJECTS"]), log

    return import_it


def left_in_memory() -> list[str]:
    return [name for name in gdal.ReadDir("/vsimem/") or [] if name.startswith("orsen-")]


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_in_one_sentence(take: Any, tmp_path: Path, name: str) -> None:
    maker, said = REFUSED[name]
    with pytest.raises(QgsProcessingException, match=said) as refusal:
        take(maker)
    message = str(refusal.value)
    assert message.rstrip().endswith((".", "not found", "not found\n"))
    assert not re.search(r"Traceback|Error\b.*line \d|\{\w+\}|NoneType|osgeo", message)
    assert {path.name for path in tmp_path.iterdir()} == {"recu"}, "nothing was written"
    assert left_in_memory() == []


@pytest.mark.parametrize("name", COMING_IN)
def test_what_can_be_read_comes_in_and_the_rest_says_why(take: Any, tmp_path: Path, name: str) -> None:
    maker, addresses, rejected, said = COMING_IN[name]
    results, rows, log = take(maker)
    assert results["ADDRESSES"] == addresses
    assert [row["ligne"] for row in rows] == [row for row, _ in rejected]
    for row, (_, reason) in zip(rows, rejected):
        assert reason in row["motif"]
    if said:
        assert any(said in line for line in log.lines)
    assert {path.name for path in tmp_path.iterdir()} == {"recu", "sortie.gpkg"}
    assert left_in_memory() == []


def test_the_catalogue_is_long_enough() -> None:
    assert len(REFUSED) + len(ACCEPTED) >= 60
