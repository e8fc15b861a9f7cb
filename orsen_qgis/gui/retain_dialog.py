"""Retaining a level: one window for one address or for many."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, QLocale
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ..messages import explain, tr
from ..problems import Problem
from .level_buttons import LevelButtons
from .widgets import Notice, narrow, wrapped

if TYPE_CHECKING:
    from ..campaign.retaining import Retained

NAMED = 3  # addresses that are named; the others are counted
WIDTH = 500


class RetainDialog(QDialog):
    """Asks for a level, its reason and what became of the counter-visit. ``where`` says which table will hold it."""

    about: QWidget
    level: LevelButtons
    words: QWidget
    reason: QPlainTextEdit
    author: QLineEdit
    day: QDateEdit
    visit: QComboBox
    visited: QDateEdit
    lacking: Notice
    buttons: QDialogButtonBox

    def __init__(self, names: Sequence[str], number: int, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenRetainDialog")
        self.setWindowTitle(tr("Retain a level"))
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        self.about = wrapped(_about(names, number))
        column.addWidget(self.about)
        self.level = LevelButtons()
        self.level.setAccessibleName(tr("Level to retain"))
        column.addWidget(self.level)
        self.words = wrapped()
        column.addWidget(self.words)
        column.addLayout(self._form(), 1)
        self.lacking = Notice()
        self.lacking.setObjectName("OrsenRetainLacking")
        column.addWidget(self.lacking)
        column.addWidget(wrapped(where))
        column.addWidget(self._buttons())
        self._follow()
        self.check()

    def said(self) -> Retained:
        """Return what the window says."""
        from ..campaign.retaining import CONFIRMED, NOT_CONFIRMED, Retained

        visit = self.visit.currentData()
        made = visit in (CONFIRMED, NOT_CONFIRMED)
        return Retained(
            level=self.level.level(),
            reason=self.reason.toPlainText().strip(),
            author=self.author.text().strip(),
            day=_day(self.day),
            visit=visit,
            visited=_day(self.visited) if made else None,
        )

    def check(self) -> None:
        """Say what is still lacking; the decision can be taken when nothing is."""
        from ..campaign.retaining import CONFIRMED, NOT_CONFIRMED, check_retained
        from ..symbology.levels import style_of

        level = self.level.level()
        self.words.setText(style_of(level).label if level else "")
        self.visited.setEnabled(self.visit.currentData() in (CONFIRMED, NOT_CONFIRMED))
        trouble = ""
        try:
            check_retained(self.said(), datetime.date.today())
        except Problem as problem:
            trouble = explain(problem)
        self.lacking.say(trouble)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not trouble)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.reason = QPlainTextEdit()
        self.reason.setObjectName("OrsenRetainReason")
        self.reason.setTabChangesFocus(True)
        self.reason.setPlaceholderText(tr("What was seen on the site; no name of a person"))
        self.reason.setMinimumHeight(4 * self.reason.fontMetrics().height() + 12)
        form.addRow(tr("&Reason"), self.reason)
        self.visit = QComboBox()
        self.visit.setObjectName("OrsenRetainVisit")
        self.visit.setToolTip(tr("What became of the visit that confirms a level 4"))
        narrow(self.visit)
        for code, words in (
            ("", tr("nothing to tell")),
            ("a_faire", tr("to be made")),
            ("confirmee", tr("confirmed level 4")),
            ("non_confirmee", tr("did not confirm level 4")),
        ):
            self.visit.addItem(words, code)
        form.addRow(tr("&Counter-visit"), self.visit)
        self.visited = _date_box("OrsenRetainVisited")
        self.visited.setToolTip(tr("When somebody went there"))
        form.addRow(tr("Day of the &visit"), self.visited)
        self.author = QLineEdit()
        self.author.setObjectName("OrsenRetainAuthor")
        self.author.setPlaceholderText(tr("a code such as AG-07, never a name"))
        self.author.setToolTip(tr("Optional. It stays with the landlord: no map ever shows it"))
        form.addRow(tr("&Decided by"), self.author)
        self.day = _date_box("OrsenRetainDay")
        self.day.setToolTip(tr("Today, or a day before"))
        form.addRow(tr("Decided &on"), self.day)
        return form

    def _buttons(self) -> QDialogButtonBox:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Re&tain"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        return self.buttons

    def _follow(self) -> None:
        self.level.changed.connect(self.check)
        self.reason.textChanged.connect(self.check)
        self.author.textChanged.connect(lambda _: self.check())
        self.visit.currentIndexChanged.connect(lambda _: self.check())
        for box in (self.day, self.visited):
            box.dateChanged.connect(lambda _: self.check())


def _about(names: Sequence[str], number: int) -> str:
    listed = ", ".join(names[:NAMED])
    if number <= 1:
        return listed
    words = tr("{number} addresses: {some}…") if number > NAMED else tr("{number} addresses: {some}")
    return words.format(number=QLocale().toString(number), some=listed)


def _date_box(name: str) -> QDateEdit:
    box = QDateEdit(QDate.currentDate())
    box.setObjectName(name)
    box.setCalendarPopup(True)
    box.setDisplayFormat("dd/MM/yyyy")
    box.setMaximumDate(QDate.currentDate())
    return box


def _day(box: QDateEdit) -> datetime.date:
    day = box.date()
    return datetime.date(day.year(), day.month(), day.day())
