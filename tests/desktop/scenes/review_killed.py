# ruff: noqa: I001
"""A review of places is made twice on one file: the first time QGIS is killed in the midst of it."""

import os
import signal
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QDialog

import stage

KILLED = "ORSEN_KILLED" in os.environ


def drop(zone, path: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path)])
    at, buttons, keys = QPoint(20, 20), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(zone, QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, buttons, keys))
    QApplication.sendEvent(zone, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, buttons, keys))


def scene() -> dict:
    from orsen_qgis.gui.geocode_dialog import REVIEW
    from orsen_qgis.settings import settings

    settings().geocoder.setValue(os.environ["ORSEN_GEOCODER"])
    stage.open_panel()
    zone = stage.find("OrsenStockZone")
    stage.show(zone)
    drop(zone, os.environ["ORSEN_FILE"])
    window = stage.appears("OrsenImportDialog", QDialog)
    stage.wait(window.geocode.isVisible, "an offer to look for places")
    stage.click(window.geocode)
    dialog = stage.appears("OrsenGeocodeDialog", QDialog)
    stage.wait(lambda: dialog.consent.send.isEnabled() or dialog.consent.tick.isVisible(), "what would be sent")
    asked = dialog.consent.what.text()
    if dialog.consent.tick.isVisible():
        dialog.consent.tick.setChecked(True)
    stage.click(dialog.consent.send)
    stage.wait(lambda: dialog.pages.currentIndex() == REVIEW, "the review")
    stage.QTest.qWait(100)
    stage.shoot(f"review-{'before' if KILLED else 'after'}", dialog)
    review = dialog.review
    if KILLED:
        stage.click(review.refuse)
        stage.click(review.accept)
        (stage.OUT / "report.json").write_text("{}", "utf-8")
        os.kill(os.getpid(), signal.SIGKILL)
    decisions = [line.decision for line in review.model.lines]
    told = {"asked": asked, "decisions": decisions, "earlier": review.earlier.text(), "current": review.current()}
    stage.click(review.accept)
    stage.click(review.finish)
    stage.wait(window.result.isVisible, "the import")
    return {**told, "title": window.result.title.text()}


stage.play(scene)
