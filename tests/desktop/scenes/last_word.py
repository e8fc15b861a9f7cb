# ruff: noqa: I001
"""People have the last word: a level is retained with clicks and keys, undone, said again; the campaign is closed."""

import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QPushButton
from qgis.core import QgsProject

import stage


def levels(layer) -> dict:
    return {row["adresse_id"]: row["niveau"] or 0 for row in layer.getFeatures()}


def retain(dialog: QDialog) -> None:
    """Choose level 3 with a click, tell the visit and write a reason with keys."""
    stage.click(stage.find("OrsenRetain3"))
    reason = dialog.reason
    reason.setFocus()
    QTest.keyClicks(reason, "Hall ferme, plus de guet")
    dialog.visit.setFocus()
    QTest.keyClick(dialog.visit, Qt.Key.Key_End)
    stage.shoot("last-word-1-window", dialog)
    stage.click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))


def close(box: QDialog) -> None:
    """Agree that the campaign is closed."""
    stage.shoot("last-word-4-confirmation", box)
    accepts = QMessageBox.ButtonRole.AcceptRole
    stage.click(next(each for each in box.findChildren(QPushButton) if box.buttonRole(each) == accepts))


def scene() -> dict:
    panel = stage.open_sample()
    stage.classify()
    page = panel.rating
    result = panel.release.input.currentLayer
    first = levels(result())
    result().selectByExpression('"niveau" = 4')
    chosen = {row["adresse_id"] for row in result().getSelectedFeatures()}
    stage.show(page.last_word.retain)
    stage.when_dialog("OrsenRetainDialog", retain)
    before = result().id()
    stage.click(page.last_word.retain)
    stage.wait(lambda: result() is not None and result().id() != before, "levels that follow")
    stage.settle()
    retained = levels(result())
    stage.show(page.last_word.save)
    stage.shoot("last-word-2-retained")
    pending = [page.last_word.pending.isVisible(), QgsProject.instance().isDirty()]

    before = result().id()
    stage.click(page.last_word.undo)
    stage.wait(lambda: result() is not None and result().id() != before, "levels that follow back")
    stage.settle()
    undone = levels(result())

    stage.show(page.last_word.visits)
    stage.click(page.last_word.visits)
    stage.wait(page.last_word.list.isVisible, "the counter-visits")
    stage.settle()
    page.last_word.list.selectRow(0)
    stage.show(page.last_word.zoom)
    stage.click(page.last_word.zoom)
    stage.settle()
    stage.show(page.last_word.keep_list)
    stage.shoot("last-word-3-counter-visits")
    listed = page.last_word.list.rows.rowCount()
    zoomed = [row["niveau"] for row in result().getSelectedFeatures()]

    before = result().id()
    stage.when_dialog("OrsenRetainDialog", retain)
    stage.click(page.last_word.retain_listed)
    stage.wait(lambda: result() is not None and result().id() != before, "levels that follow")
    stage.wait(lambda: page.last_word.list.rows.rowCount() < listed, "a shorter list")
    stage.show(page.last_word.save)
    stage.click(page.last_word.save)

    page.closing.setCollapsed(False)
    page.closing.output.setFilePath(str(stage.OUT / "closed.gpkg"))
    stage.show(page.closing.close_campaign)
    stage.when_dialog("OrsenConfirmClosing", close)
    stage.click(page.closing.close_campaign)
    stage.wait(page.closing.copy.isVisible, "the digest")
    stage.settle()
    stage.show(page.closing.verify)
    stage.click(page.closing.verify)
    stage.wait(page.closing.verdict.isVisible, "the verdict")
    stage.show(page.closing.verdict)
    stage.shoot("last-word-5-closed")
    return {
        "chosen": len(chosen),
        "retained": sorted({retained[each] for each in chosen}),
        "others_changed": sum(first[each] != retained[each] for each in first if each not in chosen),
        "undone": undone == first,
        "pending": pending,
        "listed": listed,
        "zoomed": zoomed,
        "digest": page.closing.digest.text(),
        "verdict": page.closing.verdict.text(),
        "closed": not page.last_word.retain.isEnabled(),
    }


stage.play(scene)
