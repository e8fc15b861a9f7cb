# ruff: noqa: I001
"""A convention that is over: nothing leaves, one sentence says why, and the register keeps the refusal."""

import json
import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.core import Qgis
from qgis.utils import iface

import stage


def scene() -> dict:
    from orsen_qgis.circles.register import Register
    from orsen_qgis.paths import resource

    panel = stage.open_sample()
    stage.classify()
    circles = json.loads(resource("sample", "cercles.json").read_text("utf-8"))
    convention = circles["circles"][0]["convention"]
    convention["signed_on"], convention["expires_on"] = "2019-01-01", "2020-12-31"
    path = stage.OUT / "cercles.json"
    path.write_text(json.dumps(circles), "utf-8")
    copies = stage.OUT / "exemplaires"
    copies.mkdir()
    stage.turn_to(3)
    iface.messageBar().clearWidgets()
    page = panel.release
    page.circles.setFilePath(str(path))
    page.folder.setFilePath(str(copies))
    page.secrets.setFilePath(str(stage.OUT / "mots-de-passe.json"))
    page.register.setFilePath(str(stage.OUT / "registre.sqlite"))
    warned = page.warning.text()
    stage.settle()
    stage.shoot("expired-warned")
    deliver = stage.find("OrsenDeliver")
    stage.show(deliver)
    stage.click(deliver)
    stage.wait(stage.messages, "the refusal")
    stage.settle()
    stage.shoot("expired-refused")
    with Register.open(stage.OUT / "registre.sqlite") as register:
        entries = register.verify(None).entries
    return {
        "warned": warned,
        "messages": stage.messages(),
        "critical": [item.level() == Qgis.MessageLevel.Critical for item in iface.messageBar().items()],
        "copies": sorted(each.name for each in copies.iterdir()),
        "secrets": (stage.OUT / "mots-de-passe.json").exists(),
        "entries": entries,
    }


stage.play(scene)
