# ruff: noqa: I001
"""The same first steps for somebody whose QGIS speaks English."""

import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.PyQt.QtWidgets import QAbstractButton, QLabel
from qgis.utils import iface

import stage


def words(page) -> list[str]:
    kinds = (QLabel, QAbstractButton)
    return sorted({child.text() for kind in kinds for child in page.findChildren(kind) if child.text().strip()})


def scene() -> dict:
    stage.open_sample()
    stage.classify()
    pages = stage.find("OrsenPages")
    said = {}
    for number in range(pages.count()):
        stage.turn_to(number)
        stage.settle()
        stage.shoot(f"english-{number}")
        said[pages.titles[number]] = words(pages.widget(number))
    return {
        "said": said,
        "title": stage.dock().windowTitle(),
        "messages": stage.messages(),
        "bar": iface.vectorMenu().title(),
    }


stage.play(scene)
