"""Small widgets and layouts that every page of the panel is made of."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox, QgsScrollArea
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from .hinted_views import paint_hint
from .plain_words import spelled_tip

VISIBLE_ROWS = 4
# A note: the lightness under which its ground is dark, how much darker it then is, and the width of its edge.
DARK, SHADE, EDGE = 128, 130, 3
FRAME = (20, 60)  # what a window's frame, and the bar of the desktop, take of a low screen


class Page(QgsScrollArea):
    """A page of the panel: one column that scrolls when the panel is low."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.setWidget(self.body)

    def add_labelled(self, text: str, widget: QWidget, tip: str = "") -> QLabel:
        """Put a label above a widget, as its buddy and its accessible name."""
        return add_labelled(self.column, text, widget, tip)

    def add_title(self, text: str) -> None:
        """Start a part of the page."""
        if self.column.count():
            self.column.addSpacing(6)
        self.column.addWidget(title_of(text))


def add_labelled(column: QVBoxLayout, text: str, widget: QWidget, tip: str = "") -> QLabel:
    """Put a label above a widget into a column, as its buddy and its accessible name."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setBuddy(widget)
    widget.setAccessibleName(text.replace("&", ""))
    if tip:
        widget.setToolTip(tip)
        label.setToolTip(tip)
    column.addWidget(label)
    column.addWidget(widget)
    return label


def title_of(text: str) -> QLabel:
    """Return the title of a part of a page."""
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def wrapped(text: str = "", markup: bool = False) -> QLabel:
    """Return a label of several lines whose words can be copied; they stand as they are, unless it is ``markup``."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.RichText if markup else Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def fixed(text: str = "", width: int = 0, markup: bool = False) -> QLabel:
    """Return the same for a window: as high as its words, whatever room there is; ``width``: the least, in pixels."""
    label = wrapped(text, markup)
    label.setMinimumWidth(width)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window its first size, less on a screen that is too small for it."""
    room = window.screen().availableSize()
    window.resize(min(width, room.width() - FRAME[0]), min(height, room.height() - FRAME[1]))


class Notice(QFrame):
    """A coloured note, hidden until it has something to say: an empty state, a warning, what was delivered."""

    def __init__(self, icon: str = "/mIconInfo.svg") -> None:
        super().__init__()
        self.label = wrapped()
        self.label.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.picture = QLabel()
        self.show_icon(icon)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and edge here: the style sheet of a dark theme paints no background of a palette."""
        painter = QPainter(self)
        ground = self.palette().color(QPalette.ColorRole.ToolTipBase)
        painter.fillRect(self.rect(), ground if ground.lightness() > DARK else ground.darker(SHADE))
        painter.fillRect(0, 0, EDGE, self.height(), self.palette().color(QPalette.ColorRole.Highlight))
        painter.end()

    def show_icon(self, icon: str) -> None:
        """Show an icon of QGIS's theme."""
        size = self.fontMetrics().height() + 2
        self.picture.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(size, size))

    def text(self) -> str:
        """Return what the note says."""
        return self.label.text()

    def say(self, text: str) -> None:
        """Show the note, or hide it when there is nothing to say."""
        self.label.setText(text)
        self.setVisible(bool(text))


def layer_box(filters: Qgis.LayerFilter, empty: str = "") -> QgsMapLayerComboBox:
    """Return a combo box of layers that stays narrow whatever their names; ``empty`` says what choosing none means."""
    box = QgsMapLayerComboBox()
    box.setFilters(filters)
    if empty:
        box.setAllowEmptyLayer(True, empty)
    narrow(box)
    return box


def mark(button: QAbstractButton, chosen: bool) -> None:
    """Mark the button of what is shown: not every theme of QGIS draws a pressed button otherwise than the rest."""
    button.setIcon(QgsApplication.getThemeIcon("/mIconSuccess.svg") if chosen else QIcon())


def narrow(box: QComboBox, letters: int = 12) -> None:
    """Let a combo box shrink below its longest entry, to that many letters."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)


def for_reading(table: QTableView) -> None:
    """Let nobody type into a table; Tab leaves it for what comes next."""
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)


def low_rows(table: QTableView) -> None:
    """Make the rows of a table as low as their text, without numbers beside them; a chosen row leaves headings thin."""
    table.horizontalHeader().setHighlightSections(False)
    header = table.verticalHeader()
    header.hide()
    header.setMinimumSectionSize(0)
    header.setDefaultSectionSize(table.fontMetrics().height() + 8)


def file_box(mode: QgsFileWidget.StorageMode, title: str, kinds: str = "") -> QgsFileWidget:
    """Return QGIS's widget for a path."""
    box = QgsFileWidget()
    box.setStorageMode(mode)
    box.setDialogTitle(title)
    box.setFilter(kinds)
    return box


class CheckList(QListWidget):
    """A list of named things to tick; ``hint`` is what it says while there is nothing."""

    ticked = pyqtSignal()

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = hint
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.itemChanged.connect(lambda _: self.ticked.emit())
        self._fit()

    def show_entries(self, entries: Iterable[tuple[str, str]], ticked: Iterable[str]) -> None:
        """List (key, name) pairs; those whose key is in ``ticked`` are ticked."""
        wanted = set(ticked)
        self.blockSignals(True)
        self.clear()
        for key, name in entries:
            item = QListWidgetItem(name, self)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip(spelled_tip(name))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in wanted else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self._fit()

    def show_hint(self, hint: str) -> None:
        """Change what the list says while there is nothing."""
        self.hint = hint
        self.viewport().update()

    def listed(self) -> list[str]:
        """Return the keys of all entries."""
        return [self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())]

    def chosen(self) -> list[str]:
        """Return the keys of the ticked entries."""
        items = [self.item(row) for row in range(self.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_hint(self, self.hint)

    def _fit(self) -> None:
        rows = min(max(self.count(), 2), VISIBLE_ROWS)
        height = self.visualItemRect(self.item(0)).height() if self.count() else self.fontMetrics().height() + 4
        self.setFixedHeight(rows * height + 2 * self.frameWidth())
