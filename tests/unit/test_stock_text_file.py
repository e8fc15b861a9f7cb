"""How delimited text files are written, found out from their bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from orsen_qgis.problems import Problem
from orsen_qgis.stock.text_file import inspect_text


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8-sig"),
        ("utf-8-sig", "utf-8-sig"),
        ("latin-1", "cp1252"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
        ("cp850", "cp850"),
    ],
)
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_encoding_and_separator(tmp_path: Path, encoding: str, found: str, separator: str) -> None:
    path = tmp_path / "f.csv"
    path.write_bytes(f"Numéro{separator}Résidence\r\n1{separator}Été\r\n".encode(encoding))
    text = inspect_text(path)
    assert (text.encoding, text.separator, text.names) == (found, separator, ("Numéro", "Résidence"))
    assert text.as_utf8().decode() == f'"Numéro"{separator}"Résidence"\n1{separator}Été\r\n'


def test_the_far_end_of_a_file_counts(tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    path.write_bytes(b"a;b\n" + b"1;2\n" * 1_500_000 + "3;é\n".encode("latin-1"))
    assert inspect_text(path).encoding == "cp1252"


@pytest.mark.parametrize("text", ["Garcia Íñigo, são", "…", "“x”", "12 m²", "n° 3", "l’été", "Ÿ", "à", "€"])
def test_what_windows_writes_is_not_taken_for_another(tmp_path: Path, text: str) -> None:
    path = tmp_path / "f.csv"
    path.write_bytes(f"a;b\n1;{text}\n".encode("cp1252"))
    assert inspect_text(path).encoding == "cp1252"


def test_the_euro_of_windows_survives(tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    path.write_bytes("a;b\n1;12 € – d’été\n".encode("cp1252"))
    assert "12 € – d’été" in inspect_text(path).as_utf8().decode()


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ('"Adresse, complète";"b\nc";;\n1;2;3;4\n', ("Adresse, complète", "b c", "colonne_3", "colonne_4")),
        ("\n\na;b\n1;2\n", ("a", "b")),
        ("1;2\n3;4\n", ("1", "2")),
        ("a;b\r1;2\r", ("a", "b")),
        ("Adresse, ville;cp;commune\n", ("Adresse, ville", "cp", "commune")),
    ],
)
def test_column_names(tmp_path: Path, content: str, names: tuple[str, ...]) -> None:
    path = tmp_path / "f.csv"
    path.write_bytes(content.encode())
    assert inspect_text(path).names == names


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"\n \n", "empty"),
        (b"a;A\n1;2\n", "2 columns named"),
        (b"a;b\n1;\x002\n", "NUL"),
        (b"abc\n1\n", "no comma"),
    ],
)
def test_files_that_cannot_be_used(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "f.csv"
    path.write_bytes(content)
    with pytest.raises(Problem, match=said) as refusal:
        inspect_text(path)
    assert str(path) in str(refusal.value)
