"""Docks behind tabs have no second title; their tabs float and close them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QTabBar

from designer.window.designer_parts import DesignerParts
from designer.window.designer_window import DesignerWindow
from designer.window.docks import Docks


@pytest.fixture
def docks(parts: DesignerParts, window: DesignerWindow) -> Docks:
    window.show()
    parts.docks.lay_out()
    return parts.docks


def has_title(dock: QDockWidget) -> bool:
    return dock.titleBarWidget() is None


def row_of_tabs(dock: QDockWidget) -> tuple[QTabBar, int]:
    bars = dock.parent().findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next(
        (bar, at)
        for bar in bars
        for at in range(bar.count())
        if not bar.isHidden() and bar.tabText(at) == dock.windowTitle()
    )


def test_a_dock_that_stands_alone_has_its_title(docks, qtbot):
    docks.tags.close()
    qtbot.waitUntil(lambda: has_title(docks.browser))


def test_docks_that_share_a_place_have_their_titles_on_tabs_alone(docks):
    assert not has_title(docks.browser)
    assert not has_title(docks.message_log)
    assert not has_title(docks.who_receives)


def test_a_tab_that_is_clicked_twice_floats_its_dock_with_a_title(docks, qtbot):
    bar, at = row_of_tabs(docks.output)
    bar.tabBarDoubleClicked.emit(at)
    qtbot.waitUntil(lambda: docks.output.isFloating() and has_title(docks.output))


def test_the_menu_of_a_tab_floats_and_closes_its_dock(docks, qtbot):
    floats, closes = docks.titles.menu_for(docks.tags.windowTitle()).actions()
    floats.trigger()
    assert docks.tags.isFloating()
    closes.trigger()
    assert docks.tags.isHidden()


def test_the_last_dock_of_a_row_gets_its_title_back(docks, qtbot):
    window = docks.who_receives.parent()
    for other in window.tabifiedDockWidgets(docks.who_receives):
        other.close()
    qtbot.waitUntil(lambda: has_title(docks.who_receives))
    docks.verdicts.show()
    qtbot.waitUntil(lambda: not has_title(docks.who_receives))


def test_the_buttons_of_a_title_have_the_colour_of_the_theme(docks):
    for button in docks.browser.findChildren(QAbstractButton):
        if button.objectName().startswith("qt_dockwidget"):
            assert not button.icon().isNull()


def test_a_title_s_buttons_keep_their_icons_when_the_theme_changes(docks, look, qtbot):
    close = docks.browser.findChild(QAbstractButton, "qt_dockwidget_closebutton")
    look.themes.set_choice("dark")
    qtbot.waitUntil(lambda: close.icon().cacheKey() == look.icons.icon("x", "muted").cacheKey())
