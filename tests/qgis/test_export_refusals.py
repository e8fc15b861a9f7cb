"""What an export refuses, in one sentence, leaving nothing but an entry in the register."""

from __future__ import annotations

import builtins
import datetime
import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from export_town import CANARY, CIRCLE, Export, address_layer, circle_file, streets, write_layer
from leaky_project import tiles_online
from qgis.core import QgsProcessing, QgsProcessingFeedback, QgsProcessingUtils, QgsProject, QgsVectorLayer

from orsen_qgis.circles.register import Register

Run = Callable[..., dict[str, Any]]


def last_entry(export: Export) -> str:
    """Return the kind of the register's last entry."""
    with sqlite3.connect(export.register) as connection:
        return str(connection.execute("SELECT kind FROM chain ORDER BY entry DESC LIMIT 1").fetchone()[0])


def refuse(run: Run, export: Export, match: str, **changes: Any) -> None:
    """Expect a refusal, nothing left and a register that is whole and says so."""
    parameters = export.parameters(**changes)
    before = export.left()
    with pytest.raises(Exception, match=match):
        run("orsen:exportconfidentialmaps", parameters)
    assert export.left() == before
    with Register.open(export.register) as register:
        assert register.verify().valid
        assert register.verify().entries >= 2
    assert last_entry(export) == "refused"


@pytest.fixture
def export(tmp_path: Path) -> Export:
    return Export(tmp_path)


@pytest.mark.parametrize(
    ("convention", "match"),
    [({"expires_on": "2021-01-01"}, "expired on 2021-01-01"), ({"signed_on": "2998-01-01"}, "signed on 2998-01-01")],
)
def test_outside_the_convention(run: Run, export: Export, convention: dict[str, str], match: str) -> None:
    circles = circle_file(export.folder / "circles.json", convention=convention)
    refuse(run, export, match, CIRCLES=circles)


def test_unknown_circle(run: Run, export: Export) -> None:
    refuse(run, export, "nobody", CIRCLE="nobody")


def test_unknown_key_in_the_circle_file(run: Run, export: Export) -> None:
    path = export.folder / "circles.json"
    path.write_text(json.dumps({"schema": "orsen-circles/1", "circles": [{**CIRCLE, "unknown": 1}]}), "utf-8")
    refuse(run, export, "unknown", CIRCLES=str(path))


def test_nothing_to_release(run: Run, export: Export) -> None:
    circles = circle_file(export.folder / "circles.json", landlords=["Nobody"])
    refuse(run, export, "may leave", CIRCLES=circles)


def test_input_without_levels(run: Run, export: Export) -> None:
    layer = QgsVectorLayer(
        "Point?crs=EPSG:2154&field=adresse_id:string&field=bailleur:string&field=code_insee:string", "x", "memory"
    )
    refuse(run, export, "niveau", INPUT=layer)


@pytest.mark.parametrize("name", ["shapely", "pikepdf", "segno"])
def test_missing_package(run: Run, export: Export, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = builtins.__import__

    def without(module: str, *arguments: Any, **options: Any) -> Any:
        if module.partition(".")[0] == name:
            raise ImportError(name)
        return usual(module, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", without)
    refuse(run, export, f"pip install {name}")


def test_background_with_a_column_of_ours(run: Run, export: Export) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:2154&field=Niveau:integer", "fuite", "memory")
    refuse(run, export, "fuite", BACKGROUND=[layer])


def test_background_that_is_the_input_under_another_name(run: Run, export: Export) -> None:
    path = write_layer(address_layer(), export.folder / "town.gpkg")
    link = export.folder / "plan.gpkg"
    link.symlink_to(path)
    refuse(
        run, export, "itself", INPUT=f"{path}|layername=town|subset=niveau = 4", BACKGROUND=[f"{link}|layername=town"]
    )


def test_virtual_format_as_background(run: Run, export: Export) -> None:
    path = write_layer(streets(), export.folder / "streets.gpkg")
    vrt = export.folder / "streets.vrt"
    vrt.write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="streets"><SrcDataSource>{path}</SrcDataSource></OGRVRTLayer>'
        "</OGRVRTDataSource>",
        "utf-8",
    )
    refuse(run, export, "not a file on this computer", BACKGROUND=[str(vrt)])


def test_tiles_of_a_server_by_their_name(run: Run, export: Export, project: QgsProject) -> None:
    layer = project.addMapLayer(tiles_online())
    refuse(run, export, "tuiles en ligne", BACKGROUND=[layer.id()])


def test_a_server_that_does_not_answer_by_its_name(run: Run, export: Export, project: QgsProject) -> None:
    layer = project.addMapLayer(QgsVectorLayer("nowhere", "flux éteint", "ogr"))
    assert not layer.isValid()
    refuse(run, export, "flux éteint", BACKGROUND=[layer.id()])


def test_passwords_inside_the_folder_of_copies(run: Run, export: Export) -> None:
    refuse(run, export, "inside OUTPUT", SECRETS=str(export.output / "secrets.json"))
    export.output.mkdir()
    link = export.folder / "elsewhere"
    link.symlink_to(export.output)
    refuse(run, export, "inside OUTPUT", SECRETS=str(link / "secrets.json"))


def test_a_preview_inside_the_folder_of_copies(run: Run, export: Export) -> None:
    export.output.mkdir()
    refuse(run, export, "without a password", PREVIEW=str(export.output / "preview.png"))


class Listener(QgsProcessingFeedback):
    """Keeps warnings."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.said.append(warning)


def test_a_new_register_and_one_among_the_copies_are_warned_of(run: Run, export: Export) -> None:
    export.output.mkdir()
    listener = Listener()
    inside = export.parameters(REGISTER=str(export.output / "register.sqlite"))
    run("orsen:exportconfidentialmaps", inside, listener)
    assert ["is new" in warning for warning in listener.said] == [True, False]
    assert "inside the folder of copies" in listener.said[1]
    elsewhere = export.parameters(OUTPUT=str(export.folder / "elsewhere"), SECRETS=str(export.folder / "other.json"))
    for warnings in (1, 0):
        run("orsen:exportconfidentialmaps", elsewhere, listener := Listener())
        assert len(listener.said) == warnings


def test_copies_that_the_layer_does_not_recognise_are_warned_of(run: Run, export: Export) -> None:
    run("orsen:exportconfidentialmaps", export.parameters())
    layer = address_layer()
    number = layer.fields().indexOf("adresse_id")
    layer.dataProvider().changeAttributeValues(
        {feature.id(): {number: f"autre-{feature.id()}"} for feature in layer.getFeatures()}
    )
    run("orsen:exportconfidentialmaps", export.parameters(INPUT=layer), listener := Listener())
    assert [warning for warning in listener.said if "has only 0" in warning]


def test_drafts_of_a_dead_export_are_taken_away_when_they_are_a_day_old(run: Run, export: Export) -> None:
    export.output.mkdir()
    old, young, other = (
        export.output / name for name in (".EXP-2026-000777.pdf.part", ".EXP-2026-000778-2.pdf.part", ".mine.pdf.part")
    )
    for path in (old, young, other):
        path.write_bytes(b"half a copy")
    for path in (old, other):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    run("orsen:exportconfidentialmaps", export.parameters())
    assert [path.exists() for path in (old, young, other)] == [False, True, True]


@pytest.mark.parametrize("name", ["OUTPUT", "SECRETS"])
def test_temporary_destinations(run: Run, export: Export, name: str) -> None:
    refuse(run, export, "temporary", **{name: QgsProcessing.TEMPORARY_OUTPUT})
    refuse(run, export, "temporary", **{name: str(Path(QgsProcessingUtils.tempFolder()) / "x")})


def test_temporary_register(run: Run, export: Export) -> None:
    with pytest.raises(Exception, match="temporary"):
        run("orsen:exportconfidentialmaps", export.parameters(REGISTER=QgsProcessing.TEMPORARY_OUTPUT))
    assert not export.left()
    assert not export.register.exists()


def test_folder_without_a_parent(run: Run, export: Export) -> None:
    refuse(run, export, "does not exist", OUTPUT=str(export.folder / "a" / "b"))


def test_a_file_that_is_no_register_is_not_touched(run: Run, export: Export) -> None:
    export.register.write_text("a note of mine", "utf-8")
    with pytest.raises(Exception, match=r"register\.sqlite"):
        run("orsen:exportconfidentialmaps", export.parameters())
    assert export.register.read_text("utf-8") == "a note of mine"
    assert not export.left()


def test_copies_are_never_overwritten(run: Run, export: Export) -> None:
    export.output.mkdir()
    year = datetime.date.today().year
    (export.output / f"EXP-{year}-000001.pdf").write_text("mine", "utf-8")
    with pytest.raises(Exception, match="never overwritten"):
        run("orsen:exportconfidentialmaps", export.parameters())
    assert [path.read_text("utf-8") for path in export.output.iterdir()] == ["mine"]
    assert not export.secrets.exists()


def test_atlas_by_territory_without_one(run: Run, export: Export) -> None:
    refuse(run, export, "needs TERRITORY", ATLAS="territory")


def test_stopping_leaves_nothing(run: Run, export: Export) -> None:
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 1 else None)
    with pytest.raises(Exception, match="Stopped"):
        run("orsen:exportconfidentialmaps", export.parameters(), feedback=feedback)
    assert not export.left()
    with Register.open(export.register) as register:
        assert register.verify().valid


FOR_EACH_COPY = [
    "orsen_qgis.maps.copies.draw_copy_marks",
    "orsen_qgis.maps.copies.strokes_of",
    "orsen_qgis.maps.picture.Plate.strike",
    "orsen_qgis.maps.copies.encrypted_pdf",
    "orsen_qgis.maps.copies.scan",
    "orsen_qgis.maps.drafts.os.fsync",
    "orsen_qgis.circles.register.Register.issue",
    "orsen_qgis.circles.register.Register.deliver",
]
STEPS = [
    *FOR_EACH_COPY,
    "orsen_qgis.circles.secrets_file.add_secrets",
    "orsen_qgis.maps.drafts._sync_folder",
]


@pytest.mark.parametrize(("step", "on_call"), [*((step, 1) for step in STEPS), *((step, 2) for step in FOR_EACH_COPY)])
def test_a_failure_at_any_step_leaves_nothing(
    run: Run, export: Export, step: str, on_call: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    import importlib

    module_name, _, attribute = step.rpartition(".")
    try:
        holder = importlib.import_module(module_name)
    except ImportError:
        parent, _, inner = module_name.rpartition(".")
        holder = getattr(importlib.import_module(parent), inner)
    usual, calls = getattr(holder, attribute), []

    def breaks(*arguments: Any, **options: Any) -> Any:
        calls.append(1)
        if len(calls) == on_call:
            raise RuntimeError("broken on purpose")
        return usual(*arguments, **options)

    monkeypatch.setattr(holder, attribute, breaks)
    parameters = export.parameters(PREVIEW=str(export.folder / "p.png"))
    with pytest.raises(Exception, match="broken on purpose"):
        run("orsen:exportconfidentialmaps", parameters)
    monkeypatch.undo()
    assert not export.left()
    assert not export.output.exists()
    with Register.open(export.register) as register:
        assert register.verify().valid
    assert run("orsen:exportconfidentialmaps", export.parameters())["COPIES"] == 2


def test_refusals_do_not_carry_what_addresses_hold(run: Run, export: Export) -> None:
    circles = circle_file(export.folder / "circles.json", landlords=["Nobody"])
    refuse(run, export, "may leave", CIRCLES=circles)
    assert CANARY.encode() not in export.register.read_bytes()
