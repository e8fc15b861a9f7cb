"""Answers kept between runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from orsen_qgis.geocoding.answers import Answer
from orsen_qgis.geocoding.checkpoint import Checkpoint, answers_beside
from orsen_qgis.problems import Problem

URL = "https://geocodeur.example/csv"
FIRST = Answer("a" * 16, "ok", 3.0, 43.0, 0.9, None, "1 rue de l’Église", "housenumber", "1", "11100", "N", "11262", "")
SECOND = Answer("b" * 16, "not-found", wide=True)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "places.gpkg"


def beside(output: Path, url: str = URL) -> Checkpoint:
    return Checkpoint(answers_beside(output), url)


def kept(output: Path, url: str = URL) -> dict[str, Answer]:
    return beside(output, url).read()


def test_what_is_kept_is_read_again(output: Path) -> None:
    checkpoint = beside(output)
    checkpoint.keep([FIRST])
    checkpoint.keep([SECOND])
    assert kept(output) == {FIRST.identifier: FIRST, SECOND.identifier: SECOND}
    assert [path.name for path in output.parent.iterdir()] == [".places.gpkg.geocodage"]
    assert checkpoint.path.stat().st_mode & 0o777 == 0o600


def test_a_second_run_adds_to_the_first(output: Path) -> None:
    beside(output).keep([FIRST])
    beside(output).keep([SECOND])
    assert len(kept(output)) == 2


def test_a_line_cut_anywhere_costs_that_line_alone(output: Path) -> None:
    checkpoint = beside(output)
    checkpoint.keep([FIRST, SECOND])
    whole = checkpoint.path.read_bytes()
    start = whole.rindex(b"\n", 0, -1) + 1
    for end in range(start, len(whole)):
        checkpoint.path.write_bytes(whole[:end])
        assert list(kept(output)) == [FIRST.identifier]
    beside(output).keep([SECOND])
    assert len(kept(output)) == 2, "what follows a torn line is not glued to it"


def test_answers_of_another_service_are_not_taken(output: Path) -> None:
    beside(output).keep([FIRST])
    assert kept(output, "https://other.example/csv") == {}


@pytest.mark.parametrize("content", [b"{}", b"[1]\n{}\n", b"\xff\xfe\n", b'{"schema": 1}\nnull\n', b"Bailleur;Adresse"])
def test_a_file_of_something_else_is_not_overwritten(output: Path, content: bytes) -> None:
    checkpoint = beside(output)
    checkpoint.path.write_bytes(content)
    with pytest.raises(Problem, match="something else"):
        checkpoint.read()
    with pytest.raises(Problem, match="something else"):
        checkpoint.keep([FIRST])
    assert checkpoint.path.read_bytes() == content


def test_an_empty_file_keeps_nothing_yet(output: Path) -> None:
    checkpoint = beside(output)
    checkpoint.path.write_bytes(b"")
    assert checkpoint.read() == {}
    checkpoint.keep([FIRST])
    assert kept(output) == {FIRST.identifier: FIRST}


def test_strange_lines_are_passed_over(output: Path) -> None:
    checkpoint = beside(output)
    checkpoint.keep([FIRST])
    with checkpoint.path.open("ab") as file:
        file.write(b'{"identifier": "x"}\n[]\nnull\n"x"\n')
    assert list(kept(output)) == [FIRST.identifier]


def test_forgetting_and_keeping_nothing(output: Path) -> None:
    checkpoint = beside(output)
    checkpoint.keep([FIRST])
    checkpoint.forget()
    checkpoint.forget()
    nothing = Checkpoint(None, URL)
    nothing.keep([FIRST])
    nothing.forget()
    assert nothing.read() == {}
    assert list(output.parent.iterdir()) == []
