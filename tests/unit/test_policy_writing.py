"""Circle files are written whole, read back, and never over what somebody else wrote meanwhile."""

from __future__ import annotations

import json

import pytest
from circle_examples import POLICE, document

from orsen_qgis.circles.policy_file import load_circles
from orsen_qgis.circles.policy_writing import text_at, write_circles
from orsen_qgis.problems import Problem
from orsen_qgis.strict_json import json_text


def test_a_new_file_is_what_the_loader_reads(tmp_path):
    path = tmp_path / "circles.json"
    written = write_circles(document(), path, None)
    assert load_circles(path).circles == written.circles
    assert json.loads(path.read_text("utf-8")) == document()
    assert "Prévention" in path.read_text("utf-8"), "people read these files"
    assert [each.name for each in tmp_path.iterdir()] == ["circles.json"]


def test_a_circle_that_the_loader_refuses_changes_nothing(tmp_path):
    path = tmp_path / "circles.json"
    write_circles(document(), path, None)
    before = path.read_bytes()
    with pytest.raises(Problem, match="purpose"):
        write_circles(document(convention={**POLICE["convention"], "purpose": ""}), path, before)
    assert path.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1


def test_what_somebody_else_wrote_meanwhile_is_kept(tmp_path):
    path = tmp_path / "circles.json"
    write_circles(document(), path, None)
    opened = text_at(path)
    path.write_text(json_text(document(name="Changed by somebody else")), "utf-8")
    with pytest.raises(Problem, match="meanwhile"):
        write_circles(document(name="Mine"), path, opened)
    assert load_circles(path).circles[0].name == "Changed by somebody else"
    with pytest.raises(Problem, match="stands there"):
        write_circles(document(name="Mine"), path, None)
    write_circles(document(name="Mine"), path, text_at(path))
    assert load_circles(path).circles[0].name == "Mine"


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(Problem, match="cannot be written"):
        write_circles(document(), tmp_path / "none" / "circles.json", None)


def test_a_write_that_dies_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "circles.json"
    write_circles(document(), path, None)
    before = path.read_bytes()
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(Problem, match="No space left"):
        write_circles(document(name="Mine"), path, before)
    assert path.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1
