"""The designer's window as a whole: menus and shortcuts, accessible names, docks, themes, what it remembers."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
)

from client.window.client_windows import ClientWindows
from designer.bugs.store import BugStore
from designer.document.handler_edits import HandlerPlace, HandlerSet, add_handler
from designer.window.designer_parts import DesignerParts, OpenLab
from designer.window.designer_window import DesignerWindow, first_size
from gateway_core.api import (
    BoxClosed,
    BoxOpened,
    HandlerScope,
    LogWritten,
    MessageHandler,
    Outcome,
    Payload,
    ScriptEnded,
    ScriptStarted,
)
from tests.support.all_panels import make_all_panels
from tests.support.designer_lab import GATEWAY


@pytest.fixture
def fill(bridge, look, document, answers, qapp) -> Iterator[Callable[..., DesignerParts]]:
    """Fills a new window with the lab: one that stands already, or one that is shown afterwards."""
    windows: list[DesignerWindow] = []

    def fill_one(*, stands_before: bool) -> DesignerParts:
        window = DesignerWindow(look.settings)
        window.resize(760, 700)  # all alike; a second one has less room, for it stands a step aside
        windows.append(window)
        if stands_before:
            window.show_now()
        session = bridge.network.open_designer(has_window=True).result()
        lab = OpenLab(
            document, bridge, session, ClientWindows(bridge, look), bugs=BugStore(document.path.parent / "bugs")
        )
        parts = DesignerParts(window, lab, look, answers.dialogs())
        window.show()
        qapp.processEvents()
        return parts

    yield fill_one
    for window in windows:
        window.close()
        window.deleteLater()


def menu_actions(window) -> list[QAction]:
    waiting = [action.menu() for action in window.menuBar().actions()]
    found: list[QAction] = []
    while waiting:
        menu = waiting.pop()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            if action.menu() is not None:
                waiting.append(action.menu())
            elif not action.isSeparator():
                found.append(action)
    return found


def test_the_menus_are_those_of_the_real_designer_and_ours(window) -> None:
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "Project", "View", "Navigate", "Messages", "Clients", "Learn", "Help"]


def test_every_action_has_a_shortcut_and_no_two_share_one(window) -> None:
    keys = [action.shortcut().toString() for action in menu_actions(window)]
    assert all(keys), [action.text() for action in menu_actions(window) if action.shortcut().isEmpty()]
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_every_action_of_the_toolbar_has_a_menu_place(window, parts) -> None:
    in_menus = set(menu_actions(window))
    assert {action for action in parts.menus.toolbar.actions() if not action.isSeparator()} <= in_menus


@pytest.mark.parametrize("kind", [QAbstractItemView, QPlainTextEdit, QLineEdit, QComboBox, QTabWidget])
def test_every_widget_that_takes_the_focus_has_an_accessible_name(window, parts, kind) -> None:
    make_all_panels(parts)
    # Children that Qt itself made, such as the list of a combo box, carry names that begin with "qt_".
    own = [widget for widget in window.findChildren(kind) if not widget.objectName().startswith("qt_")]
    own = [widget for widget in own if not isinstance(widget.parent(), QComboBox | QAbstractItemView)]
    own = [widget for widget in own if widget.window() is window]
    assert [widget for widget in own if not widget.accessibleName()] == []


def test_every_button_has_a_name_or_a_word(window, parts) -> None:
    make_all_panels(parts)
    buttons = [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
    buttons = [button for button in buttons if not button.objectName().startswith("qt_")]
    unnamed = [
        b for b in buttons if not (b.accessibleName() or b.text()) and b.metaObject().className() == "QToolButton"
    ]
    assert unnamed == []


def test_the_docks_stand_as_in_the_plan_at_first(window, parts) -> None:
    areas = {dock.objectName(): window.dockWidgetArea(dock) for dock in parts.docks.all()}
    assert areas == {
        "browser": Qt.DockWidgetArea.LeftDockWidgetArea,
        "verdicts": Qt.DockWidgetArea.RightDockWidgetArea,
        "step": Qt.DockWidgetArea.RightDockWidgetArea,
        "predict": Qt.DockWidgetArea.RightDockWidgetArea,
        "lessons": Qt.DockWidgetArea.RightDockWidgetArea,
        "who_receives": Qt.DockWidgetArea.RightDockWidgetArea,
        "message_log": Qt.DockWidgetArea.BottomDockWidgetArea,
        "output": Qt.DockWidgetArea.BottomDockWidgetArea,
        "gateway_log": Qt.DockWidgetArea.BottomDockWidgetArea,
        "plant_map": Qt.DockWidgetArea.BottomDockWidgetArea,
        "sequence": Qt.DockWidgetArea.BottomDockWidgetArea,
        "tags": Qt.DockWidgetArea.LeftDockWidgetArea,
        "find": Qt.DockWidgetArea.BottomDockWidgetArea,
    }


def test_a_closed_dock_comes_back_by_the_view_menu(window, parts) -> None:
    parts.docks.browser.close()
    action = next(action for action in menu_actions(window) if action.text() == "Project Browser")
    assert not action.isChecked()
    action.trigger()
    assert parts.docks.browser.isVisible()


def test_a_dock_behind_a_tab_comes_to_the_front_by_the_view_menu_and_goes_when_it_is_there(
    window, parts, qtbot
) -> None:
    window.show()
    parts.docks.lay_out()
    action = next(action for action in menu_actions(window) if action.text() == "Gateway Log")
    assert parts.docks.gateway_log.visibleRegion().isEmpty()
    action.trigger()
    qtbot.waitUntil(lambda: not parts.docks.gateway_log.visibleRegion().isEmpty())
    assert action.isChecked()
    action.trigger()
    assert parts.docks.gateway_log.isHidden()


@pytest.mark.parametrize("choice", ["light", "dark", "high-contrast"])
def test_the_theme_is_chosen_in_the_view_menu(window, look, choice) -> None:
    words = {"light": "Light", "dark": "Dark", "high-contrast": "High Contrast"}
    next(action for action in menu_actions(window) if action.text() == words[choice]).trigger()
    assert look.themes.theme.name == choice


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ((2560, 1440), (1360, 860)),
        ((1920, 1080), (1360, 860)),
        ((1600, 900), (1194, 860)),
        ((1366, 768), (960, 728)),
        ((1280, 800), (1276, 760)),
        ((1024, 700), (1020, 660)),
    ],
)
def test_it_opens_in_the_size_that_the_screen_allows_and_leaves_room_for_clients(screen, size) -> None:
    assert first_size(QSize(*screen)) == QSize(*size)


@pytest.mark.parametrize("stands_before", [True, False])
def test_layout_and_zoom_come_back_with_the_next_window(window, parts, fill, stands_before, qtbot) -> None:
    parts.docks.browser.close()
    parts.docks.tags.close()
    window.resizeDocks([parts.docks.who_receives], [320], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: parts.docks.who_receives.width() == 320)
    parts.zoom.set_factor(1.25)
    window.close()
    again = fill(stands_before=stands_before)
    assert again.zoom.factor == 1.25
    assert not again.docks.browser.isVisible()
    assert again.docks.who_receives.width() == 320


def test_docks_get_their_first_sizes_whether_the_window_stands_before_or_not(fill) -> None:
    sizes = []
    for stands in (True, False):
        docks = fill(stands_before=stands).docks
        sizes.append([dock.size() for dock in (docks.browser, docks.who_receives, docks.message_log)])
    assert sizes[0] == sizes[1]


def test_the_status_bar_says_which_lab_which_engine_and_what_runs(parts, tell) -> None:
    assert parts.status.lab.text() == "Test lab"
    assert parts.status.engine.text() == "Engine: builtin (Python 2 dialect)"
    tell(ScriptStarted(0, 0, 9, parts.workplace.designer, "Script Console"))
    assert parts.status.running.text() == "▶ running: Script Console"
    tell(ScriptEnded(0, 0, 9, parts.workplace.designer, Outcome.DONE))
    assert parts.status.running.text() == ""


def test_the_gateway_log_shows_levels_by_word_and_can_be_narrowed(parts, tell) -> None:
    log = parts.late.gateway_log.view
    agent = replace(GATEWAY, name="agent-8088", gateway="agent-8088")
    tell(LogWritten(0, 0, GATEWAY, "ERROR", "Dispatch", "no handler"), LogWritten(0, 0, agent, "INFO", "x", "fine"))
    assert [log.model.text(row, 2) for row in log.model.rows] == ["ERROR", "INFO"]
    log.chooser.setCurrentIndex(log.chooser.findData("agent-8088"))
    assert [log.model.text(row, 4) for row in log.model.rows] == ["fine"]
    tell(LogWritten(0, 0, GATEWAY, "INFO", "x", "hidden now"))
    assert len(log.model.rows) == 1
    log.chooser.setCurrentIndex(0)
    assert len(log.model.rows) == 3


def test_a_box_that_a_script_of_the_designer_opens_is_a_real_one(parts, network, tell) -> None:
    designer = parts.workplace.designer
    tell(BoxOpened(0, 0, 4, designer, "system.gui.messageBox", Payload('["Hello"]'), needs_answer=True))
    assert parts.boxes.open_boxes[0].text.text() == "Hello"
    tell(BoxClosed(0, 0, 4))
    assert parts.boxes.open_boxes == ()


def test_the_text_commands_work_on_the_editor_in_front(window, parts) -> None:
    editor = parts.editors.current.editor
    editor.set_text("print 1")
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "# print 1"
    next(action for action in menu_actions(window) if action.text() == "&Undo").trigger()
    assert editor.text() == "print 1"


def test_about_says_that_it_is_not_the_maker_s(parts) -> None:
    parts.commands.about()
    assert "not affiliated with" in parts.commands.about_dialog.text.text()
    parts.commands.about_dialog.reject()


def test_lab_changes_can_be_taken_back_only_if_there_are_some(parts) -> None:
    assert not parts.menus.edit.undo_lab.isEnabled()
    parts.editors.console.editor.set_text("print 3")
    parts.commands.save()
    parts.commands.save_dialog.name.setText("third")
    parts.commands.save_dialog.accept()
    assert parts.menus.edit.undo_lab.isEnabled()
    assert not parts.menus.edit.redo_lab.isEnabled()
    parts.commands.undo_lab_change()
    assert parts.menus.edit.redo_lab.isEnabled()


def test_a_very_long_name_leaves_room_for_the_other_tabs(window, parts) -> None:
    where, name = HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "x" * 150 + "-last"
    edits = parts.workplace.edits
    edits.apply(add_handler(edits.lab, where, MessageHandler(name, HandlerScope.CLIENT)), "Add handler")
    parts.editors.open_handler(HandlerPlace(where, name))
    bar = parts.editors.tabs.tabBar()
    shown = bar.tabText(bar.currentIndex())
    assert shown.startswith("xxx")
    assert shown.endswith("-last · client")
    assert bar.tabRect(bar.currentIndex()).width() < window.width() / 2
    assert name in bar.tabToolTip(bar.currentIndex())
