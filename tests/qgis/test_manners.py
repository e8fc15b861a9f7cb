"""The panel with the keyboard alone, and read aloud: every widget is reached, named and explained."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from plain_window import Interface
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QAction, QApplication, QLabel
from window_walk import called, exclusive, explained, interactive, reached_with_tab

from orsen_qgis.gui.options_page import OptionsPage
from orsen_qgis.gui.panel import Panel

PAGES = ("stock", "rating", "map", "release", "territory")


@pytest.fixture(params=["en", "fr"])
def language(request: pytest.FixtureRequest) -> str:
    """English, then French; ask for it before the panel."""
    if request.param == "fr":
        request.getfixturevalue("french")
    return request.param


@pytest.fixture
def panel(project: QgsProject, qtbot: Any) -> Iterator[Panel]:
    interface = Interface()
    qtbot.addWidget(interface.window)
    interface.window.resize(1200, 900)
    panel = Panel(interface, QAction(interface.window))
    interface.window.show()
    qtbot.waitExposed(interface.window)
    yield panel
    panel.unload()


@pytest.mark.parametrize("page", PAGES)
def test_every_widget_has_a_name_and_a_tip(panel: Panel, page: str) -> None:
    widgets = interactive(getattr(panel.dock, page).body)
    assert len(widgets) > 2
    assert [each.objectName() or type(each).__name__ for each in widgets if not called(each)] == []
    assert [each.objectName() or called(each) for each in widgets if not explained(each)] == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("opened", [False, True], ids=["closed sections", "open sections"])
def test_tab_reaches_every_widget_from_top_to_bottom(panel: Panel, page: str, opened: bool) -> None:
    shown = getattr(panel.dock, page)
    panel.dock.pages.setCurrentWidget(shown)
    for section in shown.body.findChildren(QgsCollapsibleGroupBoxBasic):
        section.setCollapsed(not opened)
    QApplication.setActiveWindow(panel.dock.window())
    wanted = [
        each
        for each in interactive(shown.body)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    reached = reached_with_tab(wanted, 4 * len(wanted) + 40)
    missed = [each for each in wanted if each not in reached and not exclusive(each)]
    assert [each.objectName() or called(each) for each in missed] == []
    heights = [each.mapTo(shown.body, QPoint(0, 0)).y() for each in reached]
    assert [called(each) for each, low, high in zip(reached[1:], heights, heights[1:]) if high < low - 12] == []


@pytest.mark.parametrize("page", ["map", "territory"])
def test_no_two_widgets_of_a_page_share_a_key(language: str, panel: Panel, page: str) -> None:
    body = getattr(panel.dock, page).body
    texts = [each.text() for each in body.findChildren(QAbstractButton)]
    texts += [each.text() for each in body.findChildren(QLabel) if each.buddy() is not None]
    keys: dict[str, list[str]] = {}
    for text in texts:
        if "&" in text.replace("&&", ""):
            keys.setdefault(text[text.index("&") + 1].casefold(), []).append(text)
    assert [shared for shared in keys.values() if len(shared) > 1] == []


def test_our_options_have_names_and_tips(qtbot: Any) -> None:
    page = OptionsPage()
    qtbot.addWidget(page)
    widgets = interactive(page)
    assert len(widgets) == 6
    assert [each.objectName() for each in widgets if not called(each) or not explained(each)] == []


def test_opening_a_project_or_looking_at_pages_changes_nothing(
    panel: Panel, project: QgsProject, tmp_path: Any
) -> None:
    paths = [str(tmp_path / f"{name}.qgz") for name in ("un", "deux")]
    for number, path in enumerate(paths):
        project.clear()
        paper = panel.dock.release.page
        paper.setCurrentIndex(paper.findData(("A4", "A3")[number]))
        panel.remember()
        assert project.write(path)
    for path, paper in zip([*paths, *paths], ("A4", "A3", "A4", "A3")):
        assert project.read(path)
        assert panel.dock.release.page.currentData() == paper, "each project has its own choices"
        for page in PAGES:
            panel.dock.pages.setCurrentWidget(getattr(panel.dock, page))
            QApplication.processEvents()
        assert not project.isDirty()
    panel.remember()
    assert not project.isDirty(), "the same choices are no change"
    panel.dock.release.page.setCurrentIndex(0)
    panel.dock.release.page.activated.emit(0)
    assert project.isDirty()


def test_no_password_can_reach_the_history_of_processing() -> None:
    """Processing keeps every parameter in clear: a secret may travel as the path of a file alone."""
    for algorithm in QgsApplication.processingRegistry().providerById("orsen").algorithms():
        for parameter in algorithm.parameterDefinitions():
            if any(word in parameter.name() for word in ("SECRET", "PASS", "KEY", "TOKEN")):
                assert parameter.type() in ("file", "fileDestination"), (algorithm.id(), parameter.name())


def test_the_project_keeps_choices_and_never_a_secret(panel: Panel, project: QgsProject, tmp_path: Any) -> None:
    panel.dock.release.secrets.setFilePath(str(tmp_path / "mots-de-passe.json"))
    panel.dock.release.folder.setFilePath(str(tmp_path / "exemplaires"))
    panel.remember()
    path = tmp_path / "projet.qgs"
    assert project.write(str(path))
    written = path.read_text("utf-8")
    assert "exemplaires" in written
    assert "mots-de-passe" not in written
