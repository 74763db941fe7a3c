"""Renames over texts that are not saved, over large labs, and what a new part's name field does with the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from designer.document.handler_edits import HandlerPlace, HandlerSet, add_handler, handler_at
from designer.document.script_edits import edit_script
from designer.panels.project_browser.model import Renaming
from designer.panels.project_browser.tree import node_of
from gateway_core.api import HandlerScope, MessageHandler, Place, PlaceKind
from tests.support.renaming import looked_for_calls

CLIENTS = HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT)
GREET_KEY = "gateway/plant-gw/ACME/client/message/greet"
CALL = "system.util.sendMessage('ACME', 'greet')\n"


@pytest.fixture
def browser(parts):
    return parts.panels.browser


def begin_to_rename(parts, key: str, name: str) -> None:
    browser = parts.panels.browser
    browser.rename_requested.emit(Renaming(node_of(browser.tree.item_of(key)), name))


def ask_to_rename(parts, key: str, name: str) -> None:
    begin_to_rename(parts, key, name)
    looked_for_calls(parts.parent())


def test_a_handler_with_text_that_is_not_saved_gets_its_calls_changed_in_both_and_nothing_is_asked(parts, document):
    place = HandlerPlace(CLIENTS, "fail")
    edits = parts.workplace.edits
    script_place = Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "fail")
    edits.apply(edit_script(edits.lab, script_place, CALL), "Edit handler fail")
    parts.opener.open_handler(place)
    editor = parts.editors.current.editor
    editor.set_text(CALL + "print 'not saved'\n")
    ask_to_rename(parts, GREET_KEY, "welcome")
    parts.parts.names.preview.change.click()
    assert editor.text() == "system.util.sendMessage('ACME', 'welcome')\nprint 'not saved'\n"
    assert handler_at(document.lab, place).script == "system.util.sendMessage('ACME', 'welcome')\n"
    assert parts.notices.message is None
    assert parts.editors.current.is_changed


def test_a_renamed_handler_keeps_the_text_that_is_not_saved_in_its_tab(parts, document) -> None:
    parts.opener.open_handler(HandlerPlace(CLIENTS, "fail"))
    tab = parts.editors.current
    tab.editor.set_text("x = 'mine'\n")
    ask_to_rename(parts, "gateway/plant-gw/ACME/client/message/fail", "crash")
    assert tab.title == "crash · client"
    assert tab.editor.text() == "x = 'mine'\n"
    assert tab.is_changed
    assert parts.notices.message is None
    assert parts.editors.save(tab)
    assert handler_at(document.lab, HandlerPlace(CLIENTS, "crash")).script == "x = 'mine'\n"


def test_the_script_console_s_own_text_is_offered_too_and_undo_leads_back(parts, document) -> None:
    console = parts.editors.console.editor
    text = "x = 1\nsystem.util.sendMessage('ACME', 'greet', {})\n"
    console.set_text(text)
    console.go_to(2, 5)
    ask_to_rename(parts, GREET_KEY, "welcome")
    preview = parts.parts.names.preview
    where = [preview.list.topLevelItem(row).text(0) for row in range(preview.list.topLevelItemCount())]
    assert "Script Console, line 2" in where
    preview.change.click()
    assert console.text() == text.replace("greet", "welcome")
    console.undo()
    assert console.text() == text
    assert set(document.lab.scripts) == {"1 first", "2 second"}


def test_what_may_mean_another_one_is_marked_and_the_dialog_and_its_tip_say_why(parts) -> None:
    parts.editors.console.editor.set_text("name = 'greet'\nsystem.util.sendMessage('ACME', name)\n")
    ask_to_rename(parts, GREET_KEY, "welcome")
    preview = parts.parts.names.preview
    rows = [preview.list.topLevelItem(row) for row in range(preview.list.topLevelItemCount())]
    marked = [row for row in rows if row.text(0).endswith("(perhaps)")]
    assert [row.text(0) for row in marked] == ["Script Console, line 1 (perhaps)"]
    assert "the name stands in a variable" in marked[0].toolTip(0)
    assert not preview.doubt.isHidden()
    assert "the name stands in a variable" in preview.doubt.text()


def test_where_every_place_is_certain_nothing_is_said_about_doubts(parts) -> None:
    ask_to_rename(parts, GREET_KEY, "welcome")
    assert parts.parts.names.preview.doubt.isHidden()


def test_a_large_lab_is_looked_through_without_holding_up_the_window_and_that_can_be_stopped(
    parts, document, qtbot
) -> None:
    edits = parts.workplace.edits
    lab = edits.lab
    for number in range(200):
        handler = MessageHandler(f"caller{number}", HandlerScope.CLIENT, CALL * 5)
        lab = add_handler(lab, CLIENTS, handler)
    edits.apply(lab, "Add callers")
    names = parts.parts.names
    begin_to_rename(parts, GREET_KEY, "welcome")
    assert names.preview is None
    assert "looking for calls that mention “greet”" in parts.notices.message.text
    parts.bar._action.click()
    QApplication.processEvents()
    assert names.preview is None
    assert document.undo_names == ("Add callers",)
    begin_to_rename(parts, GREET_KEY, "welcome")
    qtbot.waitUntil(lambda: names.preview is not None, timeout=30_000)
    assert parts.notices.message is None
    assert names.preview.list.topLevelItemCount() == 1002  # one of them in the Script Console
    names.preview.only.click()
    assert document.undo_names[0] == "Rename handler greet to welcome"


def test_after_its_name_was_typed_the_new_handler_s_script_has_the_keyboard(window, parts, browser, qtbot) -> None:
    window.activateWindow()
    browser.choose("gateway/plant-gw/ACME")
    parts.parts.new.client_handler()
    field = next(field for field in browser.tree.findChildren(QLineEdit) if field.isVisible())
    assert field.accessibleName() == "Name"
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "alarm")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(parts.editors.current.editor.hasFocus)
    assert parts.editors.current.title == "alarm · client"


def test_naming_brings_a_closed_project_browser_to_sight(parts, browser, qtbot) -> None:
    browser.choose("user/eve")
    parts.docks.browser.close()
    parts.parts.commands.rename()
    qtbot.waitUntil(lambda: any(field.isVisible() for field in browser.tree.findChildren(QLineEdit)))
    assert parts.docks.browser.isVisible()


def test_a_rename_with_f2_leaves_the_keyboard_in_the_tree(window, parts, browser, qtbot) -> None:
    window.activateWindow()
    browser.choose("user/eve")
    parts.parts.commands.rename()
    field = next(field for field in browser.tree.findChildren(QLineEdit) if field.isVisible())
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "eva")
    with qtbot.waitSignal(browser.naming_ended):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert browser.tree.hasFocus()


def test_the_menu_key_opens_the_menu_of_the_chosen_line_wherever_the_mouse_stands(window, parts, browser) -> None:
    browser.choose(GREET_KEY)
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, QPoint(3, 3), browser.tree.mapToGlobal(QPoint(3, 3)))
    QApplication.sendEvent(browser.tree.viewport(), event)
    assert browser.current_node().key == GREET_KEY
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    assert parts.menus.parts.rename in menu.actions()
    menu.close()


def test_a_right_click_below_the_lines_offers_what_is_new_in_the_lab(window, parts, browser) -> None:
    browser.filter.setText("Packing 1")
    below = QPoint(20, browser.tree.viewport().height() - 2)
    browser.tree.customContextMenuRequested.emit(below)
    assert browser.current_node() is None
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    new = menu.actions()[0].menu()
    assert parts.menus.parts.new_gateway in new.actions()
    menu.close()


def test_ctrl_z_in_the_tree_takes_the_last_edit_of_the_lab_back(window, parts, browser, document, qtbot) -> None:
    before = document.lab
    browser.choose("user/eve")
    parts.parts.commands.delete()
    window.activateWindow()
    browser.tree.setFocus()
    qtbot.waitUntil(browser.tree.hasFocus)
    QTest.keyClick(browser.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document.lab == before


def test_a_line_says_its_hint_to_screen_readers(browser) -> None:
    item = browser.tree.item_of("user/bob")
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == "bob, Operator"


def test_the_tree_keeps_what_was_expanded_and_the_filter_when_the_lab_changes(parts, browser, document) -> None:
    tree = browser.tree
    tree.item_of("gateway/plant-gw/Utilities").setExpanded(False)
    tree.item_of("users").setExpanded(True)
    browser.choose("preset/Packing 2")
    kept = tree.item_of("gateway/plant-gw/ACME")
    ask_to_rename(parts, "user/eve", "eva")
    assert not tree.item_of("gateway/plant-gw/Utilities").isExpanded()
    assert tree.item_of("users").isExpanded()
    assert tree.item_of("gateway/plant-gw/ACME") is kept
    browser.filter.setText("Packing")
    lab = document.lab
    parts.workplace.edits.apply(replace(lab, scripts={**lab.scripts, "9 new": ""}), "Add script 9 new")
    assert tree.item_of("script/9 new") is None
    assert tree.item_of("preset/Packing 1") is not None
