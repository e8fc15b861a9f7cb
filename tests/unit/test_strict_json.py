"""One strict reader of JSON for grids, circles and profiles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orsen_qgis.strict_json import RepeatedKeyError, load_strict


def written(folder: Path, content: bytes) -> Path:
    path = folder / "fichier.json"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_utf_8_is_read_with_or_without_its_mark(tmp_path, mark):
    assert load_strict(written(tmp_path, mark + '{"été": [1, null, "x"]}'.encode())) == {"été": [1, None, "x"]}


def test_a_key_that_stands_twice_is_named_wherever_it_stands(tmp_path):
    with pytest.raises(RepeatedKeyError) as refused:
        load_strict(written(tmp_path, b'[{"a": {"b": 1, "b": 1}}]'))
    assert refused.value.key == "b"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'{"a": NaN}', b"[Infinity]", b"[-Infinity]", "été".encode("latin-1"), b'{"a": 1,}', b"{} {}"],
)
def test_what_is_not_json_is_refused(tmp_path, content):
    with pytest.raises(ValueError, match=r"."):
        load_strict(written(tmp_path, content))


def test_what_is_nested_too_deeply_is_refused_not_a_crash(tmp_path):
    with pytest.raises(ValueError, match=r"."):
        load_strict(written(tmp_path, b"[" * 200_000 + b"]" * 200_000))


def test_a_file_that_is_not_there_is_another_trouble(tmp_path):
    with pytest.raises(OSError, match="absent"):
        load_strict(tmp_path / "absent.json")


def test_what_json_writes_is_read(tmp_path):
    content = {"nombre": 1.5, "texte": "\u2019", "liste": [{}, []]}
    assert load_strict(written(tmp_path, json.dumps(content).encode())) == content
