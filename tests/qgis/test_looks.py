"""What has to be seen is seen: in the narrowest panel, in a font a quarter larger, on a low screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from plain_window import Interface
from qgis.core import QgsProject
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAction,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QTabBar,
    QWidget,
)
from window_walk import WINDOWS, tabs_turned

from orsen_qgis.grid.axes import Frequency, Severity
from orsen_qgis.gui.addresses_dock import AddressesDock
from orsen_qgis.gui.figures_table import FiguresTable
from orsen_qgis.gui.list_model import ListRow
from orsen_qgis.gui.list_table import ListTable
from orsen_qgis.gui.panel import Panel
from orsen_qgis.gui.widgets import CheckList

PAGES = ("stock", "rating", "map", "release", "territory")
USUAL = 9.0  # points, of QGIS's windows
NARROW = 350  # the panel, of which a scroll bar takes a part
BAR = 14
LOW = QSize(1366 - 20, 768 - 60)  # a small laptop's screen without frame and bar


@pytest.fixture
def large_font(french: None, qtbot: Any) -> Iterator[None]:
    """French words, longer than English ones, a quarter larger than usual."""
    usual = QApplication.font()
    large = QApplication.font()
    large.setPointSizeF(1.25 * USUAL)
    QApplication.setFont(large)
    yield
    QApplication.setFont(usual)


@pytest.fixture
def panel(project: QgsProject, large_font: None, qtbot: Any) -> Iterator[Panel]:
    interface = Interface()
    qtbot.addWidget(interface.window)
    interface.window.resize(1200, 700)
    panel = Panel(interface, QAction(interface.window))
    interface.window.show()
    qtbot.waitExposed(interface.window)
    yield panel
    panel.unload()


@pytest.mark.parametrize("page", PAGES)
def test_no_page_is_wider_than_the_narrowest_panel(panel: Panel, page: str) -> None:
    shown = getattr(panel.dock, page)
    panel.dock.pages.setCurrentWidget(shown)
    assert shown.body.minimumSizeHint().width() <= NARROW - BAR


@pytest.mark.parametrize("page", PAGES)
def test_no_two_widgets_of_a_page_share_a_key(panel: Panel, page: str) -> None:
    shown = getattr(panel.dock, page)
    panel.dock.pages.setCurrentWidget(shown)
    assert shared_keys(shown.body) == []
    for section in shown.body.findChildren(QgsCollapsibleGroupBoxBasic):
        section.setCollapsed(False)
    assert shared_keys(shown.body) == []


@pytest.mark.parametrize("name", WINDOWS)
def test_every_window_fits_a_small_laptop(name: str, large_font: None, qtbot: Any) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = WINDOWS[name](parent)
    window.show()
    qtbot.waitExposed(window)
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    assert least.width() <= LOW.width()
    assert least.height() <= LOW.height()
    cut = [
        button.text()
        for button in window.findChildren(QPushButton)
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width()
    ]
    assert cut == []
    assert [box.objectName() for box in window.findChildren(QComboBox) if box.isVisible() and not named(box)] == []


@pytest.mark.parametrize("name", WINDOWS)
@pytest.mark.parametrize("words", ["en", "fr"])
def test_no_two_widgets_of_a_window_share_a_key(
    name: str, words: str, request: pytest.FixtureRequest, qtbot: Any
) -> None:
    if words == "fr":
        request.getfixturevalue("french")
    parent = QWidget()
    qtbot.addWidget(parent)
    window = WINDOWS[name](parent)
    window.show()
    for _ in tabs_turned(window):
        assert shared_keys(window) == []


def test_every_table_of_a_window_is_named(qtbot: Any) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for name, make in WINDOWS.items():
        tables = make(parent).findChildren(QAbstractItemView)
        ours = [each for each in tables if each.objectName().startswith("Orsen")]
        assert [each.objectName() for each in ours if not each.accessibleName() and not has_label(each)] == [], name


def shared_keys(window: QWidget) -> list[list[str]]:
    """The words of widgets in sight that one key would reach."""
    shown = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    labels = [each for each in window.findChildren(QLabel) if each.isVisible() and each.buddy() is not None]
    keys: dict[str, list[str]] = {}
    for text in [each.text() for each in (*shown, *labels)]:
        if "&" in text.replace("&&", ""):
            keys.setdefault(text[text.index("&") + 1].casefold(), []).append(text)
    return [texts for texts in keys.values() if len(texts) > 1]


def has_label(widget: QWidget) -> bool:
    return any(label.buddy() is widget for label in widget.window().findChildren(QLabel))


def named(box: QComboBox) -> bool:
    """Whether a screen reader has a word for a box, or for what it is a part of."""
    if has_label(box):
        return True
    widget: QWidget | None = box
    while widget is not None:
        if widget.accessibleName() or widget.toolTip():
            return True
        widget = widget.parentWidget()
    return False


def test_the_grid_and_its_warnings_fit_a_small_laptop(panel: Panel) -> None:
    panel.grid.open_editor()
    panel.grid.change_level(Severity(0), Frequency(0), 4)
    assert panel.grid.editor.notice.isVisible()
    least = panel.grid.editor.minimumSizeHint()
    assert least.width() <= LOW.width()
    assert least.height() <= LOW.height()


def test_the_table_of_addresses_leaves_room_for_the_map_and_the_panel(large_font: None, qtbot: Any) -> None:
    dock = AddressesDock()
    qtbot.addWidget(dock)
    assert dock.minimumSizeHint().width() <= LOW.width() - NARROW - 200  # beside the layers


def test_every_tab_is_told_whole_or_as_an_icon(panel: Panel) -> None:
    pages = panel.dock.pages
    bar = pages.findChild(QTabBar)
    for width, current in ((NARROW, 0), (NARROW, 3), (900, 3)):
        panel.dock.widget().setFixedWidth(width)
        pages.setCurrentIndex(current)
        QTest.qWait(1)
        texts = [pages.tabText(number) for number in range(5)]
        assert texts[current] == pages.titles[current]
        assert bar.tabRect(4).right() <= width
        assert bar.tabRect(current).width() >= bar.fontMetrics().horizontalAdvance(texts[current])
        if width == NARROW:
            assert texts.count("") == 4
            assert all(not pages.tabIcon(number).isNull() for number in range(5))
        else:
            assert texts == pages.titles
        assert [bar.accessibleTabName(number) for number in range(5)] == pages.titles
        assert [pages.tabToolTip(number) for number in range(5)] == pages.titles


def test_headings_shorten_before_figures_are_cut(large_font: None, qtbot: Any) -> None:
    table = FiguresTable("figures")
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    words = [("Non évalué", "x"), ("1 995", "1995"), ("3 799", "3799"), ("100,0 %", "1.0")]
    full = ["Niveau", "Adresses", "Logements", "Part du parc"]
    table.show_figures(full, [words])

    def headings() -> list[str]:
        return [table.horizontalHeaderItem(column).text() for column in range(4)]

    assert headings() == full
    table.resize(280, 200)
    qtbot.waitUntil(lambda: headings() == ["Niveau", "Adr.", "Log.", "Part"])
    assert table.horizontalHeaderItem(1).toolTip() == "Adresses"
    for column in (1, 2, 3):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
    table.copy(everything=True)
    assert QApplication.clipboard().text().splitlines()[0].split("\t") == full


def test_an_empty_list_says_why(qtbot: Any) -> None:
    silent, telling = CheckList(), CheckList("Aucune couche locale")
    pictures = []
    for box in (silent, telling):
        qtbot.addWidget(box)
        box.resize(300, 60)
        pictures.append(box.grab().toImage())
    assert pictures[0] != pictures[1]
    for box in (silent, telling):
        box.show_entries([("a", "Voies")], [])
    assert silent.grab().toImage() == telling.grab().toImage()


def test_a_narrow_list_shortens_all_but_what_people_read(qtbot: Any) -> None:
    table = ListTable("list")
    qtbot.addWidget(table)
    headings = ("Address", "To do", "Dwellings", "Landlord")
    address, landlord = "12 rue des Cirrus", "Un bailleur dont le nom est fort long"
    table.show_rows(headings, [ListRow("a", (address, "visit", 1200, landlord), f"{address}, Valfictif", 4)] * 3)
    table.show()

    def widths(room: int) -> list[int]:
        table.resize(room, 200)
        return [table.columnWidth(column) for column in range(4)]

    whole = table.fontMetrics().horizontalAdvance(address)
    wide, narrow = widths(700), widths(NARROW - 40)
    assert wide[0] > wide[3] > narrow[3]
    assert narrow[0] >= whole
    heading = table.horizontalHeader().sectionSizeHint
    assert [column for column in range(4) if narrow[column] < heading(column)] == []
    tip = table.rows.data(table.rows.index(0, 3), Qt.ItemDataRole.ToolTipRole)
    assert tip == f"{landlord}\n{address}, Valfictif"
    assert table.rows.data(table.rows.index(0, 0), Qt.ItemDataRole.ToolTipRole) == f"{address}, Valfictif"
    table.setColumnWidth(1, 150)
    assert widths(500)[1] == 150, "a width that a person chose is kept"
