"""The packaged plugin under qgis_process: no window, no profile but a fresh one, the road from a file to a PDF."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from installed import environment, install, require

STOCK = """bailleur;adresse;code_postal;commune;code_insee;logements;niveau;x;y
Toits d’Aurore;1 rue des Lilas;96001;Valfictif-sur-Songe;96001;24;4;652100;6862100
Toits d’Aurore;3 rue des Lilas;96001;Valfictif-sur-Songe;96001;18;3;652140;6862110
Toits d’Aurore;5 rue des Lilas;96001;Valfictif-sur-Songe;96001;30;1;652180;6862120
"""
ALGORITHMS = {"importstock", "importincidents", "classify", "exportconfidentialmaps", "verifyregister", "identifycopy"}


@pytest.fixture(scope="module")
def qgis_process(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., dict[str, Any]]:
    """Call qgis_process with JSON in and out."""
    require("qgis_process")
    home = tmp_path_factory.mktemp("qgis_process")
    install(package, home / "config" / "profiles" / "default", home / "plugins")
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)

    def call(*arguments: str, inputs: dict[str, Any] | None = None, refused: bool = False) -> dict[str, Any]:
        done = subprocess.run(
            ["qgis_process", "--json", *arguments, *(["-"] if inputs is not None else [])],
            input=json.dumps({"inputs": inputs}) if inputs is not None else None,
            env=environment(
                QGIS_PLUGINPATH=str(home / "plugins"),
                QGIS_CUSTOM_CONFIG_PATH=str(home / "config"),
                XDG_RUNTIME_DIR=str(runtime),
                QT_QPA_PLATFORM="offscreen",
            ),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert (done.returncode != 0) == refused, done.stdout + done.stderr
        return {"stderr": done.stderr} if refused else json.loads(done.stdout[done.stdout.index("{") :])

    return call


def test_the_road_from_a_file_to_an_encrypted_copy(qgis_process: Callable, root: Path, tmp_path: Path) -> None:
    listed = qgis_process("list")["providers"]["orsen"]["algorithms"]
    assert {name.partition(":")[2] for name in listed} >= ALGORITHMS
    assert listed["orsen:classify"]["name"] == "Coter les adresses"

    source, stock, rated = tmp_path / "stock.csv", tmp_path / "stock.gpkg", tmp_path / "rated.gpkg"
    source.write_text(STOCK, "utf-8")
    imported = qgis_process("run", "orsen:importstock", inputs={"INPUT": str(source), "OUTPUT": str(stock)})["results"]
    assert imported["ADDRESSES"] == 3
    assert imported["DWELLINGS"] == 72

    inputs = {"ADDRESSES": str(stock), "CAMPAIGN": "2026", "OUTPUT": str(rated)}
    levels = qgis_process("run", "orsen:classify", inputs=inputs)["results"]
    assert [levels[f"LEVEL_{level}"] for level in (1, 2, 3, 4)] == [1, 0, 1, 1]

    copies, secrets, register = tmp_path / "copies", tmp_path / "secrets.json", tmp_path / "register.sqlite"
    exported = qgis_process(
        "run",
        "orsen:exportconfidentialmaps",
        inputs={
            "INPUT": str(rated),
            "CIRCLES": str(root / "resources" / "sample" / "cercles.json"),
            "CIRCLE": "police-justice",
            "DPI": 100,
            "OUTPUT": str(copies),
            "SECRETS": str(secrets),
            "REGISTER": str(register),
        },
    )
    assert exported["results"]["COPIES"] == 2
    assert exported["results"]["RELEASE_ROWS"] == 2
    passwords = {entry["copy"]: entry["password"] for entry in json.loads(secrets.read_text("utf-8"))["copies"]}
    assert sorted(path.stem for path in copies.iterdir()) == sorted(passwords)
    for copy, password in passwords.items():
        content = (copies / f"{copy}.pdf").read_bytes()
        assert content.startswith(b"%PDF")
        assert password.encode() not in content
        assert password not in json.dumps(exported), "no password in what is printed"

    verified = qgis_process("run", "orsen:verifyregister", inputs={"REGISTER": str(register)})["results"]
    assert verified["VALID"] in (True, 1)


def test_a_refusal_is_one_french_sentence(qgis_process: Callable, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text("")
    told = qgis_process(
        "run",
        "orsen:importstock",
        inputs={"INPUT": str(empty), "OUTPUT": str(tmp_path / "o.gpkg")},
        refused=True,
    )
    assert os.fspath(empty) in told["stderr"] or empty.name in told["stderr"]
    assert "est vide" in told["stderr"]
    assert "Traceback" not in told["stderr"]
