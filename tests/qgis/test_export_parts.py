"""Copies that weigh too much for one file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from export_town import Export
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.circles.register import Register
from orsen_qgis.maps import parts
from orsen_qgis.maps.parts import FRAME, cut

Run = Callable[..., dict[str, Any]]
# Bytes: two or three of the small pages of these tests.
SMALL = 300_000


@given(st.lists(st.integers(0, 300_000), min_size=1, max_size=40), st.integers(50_000, 400_000))
def test_parts_hold_every_page_once_and_no_part_is_too_heavy(sizes: list[int], limit: int) -> None:
    groups = cut(sizes, limit)
    assert [page for group in groups for page in group] == list(range(len(sizes)))
    weights = [sum(sizes[page] + FRAME for page in group) + FRAME for group in groups]
    assert all(weight <= limit or len(group) == 1 for weight, group in zip(weights, groups))
    # No part could have taken the first page of the next one too.
    assert all(
        weight + sizes[after.start] + FRAME > limit for weight, after in zip(weights, groups[1:]) if weight <= limit
    )


def test_a_heavy_copy_is_cut_and_every_part_is_known(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LIMIT", SMALL)
    export = Export(tmp_path)
    results = run("orsen:exportconfidentialmaps", export.parameters(ATLAS="commune", DPI=110))
    assert results["COPIES"] == 2
    assert results["FILES"] == len(export.pdfs()) > 2
    assert len(export.passwords()) == 2
    for number, password in export.passwords().items():
        files = [path for path in export.pdfs() if path.name.startswith(number)]
        assert [path.name for path in files] == [f"{number}-{part}.pdf" for part in range(1, len(files) + 1)]
        pages = 0
        for path in files:
            with pikepdf.open(path, password=password) as pdf:
                assert len(pdf.pages) == 1 or path.stat().st_size <= SMALL
                pages += len(pdf.pages)
                pdf.save(tmp_path / "again.pdf")
            for file in (path, tmp_path / "again.pdf"):
                found = run("orsen:identifycopy", {"PDF": str(file), "REGISTER": str(export.register)})
                assert found["COPY"] == number
        assert pages == results["PAGES"]
    with Register.open(export.register) as register:
        assert (register.verify().valid, register.verify().entries) == (True, 5)


def test_a_failure_takes_every_part_back(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LIMIT", 1)
    export = Export(tmp_path)
    export.output.mkdir()
    monkeypatch.setattr("orsen_qgis.circles.secrets_file.add_secrets", lambda *_: 1 / 0)
    with pytest.raises(Exception, match="division"):
        run("orsen:exportconfidentialmaps", export.parameters())
    assert not export.left()


def test_the_number_of_pages_is_said_before_any_is_drawn(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsProcessingFeedback

    monkeypatch.setattr("orsen_qgis.maps.delivery.Atelier", lambda _sheet: 1 / 0)
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(Exception, match="division"):
        run("orsen:exportconfidentialmaps", Export(tmp_path).parameters(), feedback=feedback)
    assert "14 rows leave, on 2 pages, in a copy for each of 2 recipients." in feedback.textLog()
