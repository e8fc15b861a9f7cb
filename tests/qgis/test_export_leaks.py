"""Canaries in all that a circle may not see, looked for in all that an export leaves behind."""

from __future__ import annotations

import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pytest
from export_town import CANARY, Export
from leaky_project import PAINT
from test_export_attachments import attached
from test_export_copies import pixels, run_program
from test_export_interrupted import children

WORD = CANARY.encode()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """An export from a project full of canaries; whatever QGIS writes anywhere lies in the folder too."""
    folder = tmp_path_factory.mktemp("leaks")
    for name in ("home", "profile", "run"):
        (folder / name).mkdir(mode=0o700)
    told = children(
        "leaks",
        folder,
        HOME=str(folder / "home"),
        QGIS_LOG_FILE=str(folder / "profile" / "qgis.log"),
        XDG_DATA_HOME=str(folder / "home" / "data"),
        XDG_CACHE_HOME=str(folder / "home" / "cache"),
        XDG_RUNTIME_DIR=str(folder / "run"),
    )
    return folder, told


def passwords(folder: Path) -> dict[str, str]:
    return Export(folder).passwords()


def test_pages_say_nothing_of_what_stays(made: tuple[Path, dict[str, Any]]) -> None:
    _, told = made
    assert told["written"] > 50
    assert told["words"] == []


def test_the_isolated_project_holds_nothing_of_the_open_one(made: tuple[Path, dict[str, Any]]) -> None:
    _, told = made
    assert "tuiles en ligne" in told["layers"]
    assert told["drawn"] == []


def test_no_object_text_attachment_or_name_of_a_copy_holds_a_canary(
    made: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    folder, _ = made
    assert len(Export(folder).pdfs()) == 2
    for path in Export(folder).pdfs():
        password = passwords(folder)[path.stem]
        assert path.name == f"{path.stem}.pdf"
        assert WORD not in path.read_bytes()
        assert not run_program("pdftotext", "-upw", password, str(path), "-").stdout.strip()
        with pikepdf.open(path, password=password) as pdf:
            for thing in pdf.objects:
                assert WORD not in thing.unparse(resolved=True)
                assert not isinstance(thing, pikepdf.Stream) or WORD not in thing.read_bytes()
        files = attached(path, password)
        assert sorted(files) == [f"{path.stem}.csv", f"{path.stem}.gpkg"]
        assert not any(word in content for content in files.values() for word in (WORD, CANARY.encode("utf-16-le")))
        subprocess.run(["pdfdetach", "-upw", password, "-saveall", "-o", str(tmp_path), str(path)], check=True)
    for file in tmp_path.glob("*.gpkg"):
        with sqlite3.connect(file) as connection:
            assert CANARY not in "".join(connection.iterdump())


def test_no_file_anywhere_holds_a_canary_or_a_password(made: tuple[Path, dict[str, Any]]) -> None:
    """Profile (history, log, settings); temporary, cache and home folders; register; previews; names of files."""
    folder, _ = made
    sought = [WORD, *(password.encode() for password in passwords(folder).values())]
    files = [path for path in folder.rglob("*") if path.is_file()]
    names = {path.name for path in files}
    assert "user-history.db" in names
    for path in files:
        assert CANARY not in str(path.relative_to(folder))
        if path.name == "secrets.json":
            continue
        content = path.read_bytes()
        assert not [word for word in sought if word in content], path
    # QGIS keeps a style database of its own there; nothing of ours goes through a temporary file.
    assert all(
        path.name.endswith("_styles.db")
        for path in (folder / "tmp").rglob("*")
        if path.is_file() and path.stat().st_size
    )


def test_the_search_does_find_what_stands_in_the_history(made: tuple[Path, dict[str, Any]]) -> None:
    folder, _ = made
    history = next(folder.rglob("user-history.db")).read_bytes()
    assert b"orsen:exportconfidentialmaps" in history
    assert b"police-justice-93" in history


def is_painted(picture: np.ndarray) -> np.ndarray:
    return (np.abs(picture - np.array(PAINT)) < 60).all(axis=2)


def test_nothing_is_painted_in_the_colour_of_what_stays(made: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    folder, _ = made
    path = Export(folder).pdfs()[0]
    for page in range(1, 4):
        picture = pixels(path, passwords(folder)[path.stem], tmp_path, page)
        assert not is_painted(picture).any()
    picture[400, 400] = PAINT
    assert is_painted(picture).any()
