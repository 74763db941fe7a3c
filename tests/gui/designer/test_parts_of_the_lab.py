"""Editing the whole lab in the Project Browser: each edit is in the tree, in the folder, and can be taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from designer.document.handler_edits import HandlerPlace, HandlerSet, handler_at
from gateway_core.api import HandlerScope, Lab, Threading, User, read_lab
from tests.support.designer_lab import GREET as GREET_HANDLER
from tests.support.renaming import looked_for_calls

CLIENTS = HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT)
GREET = HandlerPlace(CLIENTS, "greet")
ACME = "gateway/plant-gw/ACME"
GREET_KEY = f"{ACME}/client/message/greet"


@pytest.fixture
def browser(parts):
    return parts.panels.browser


@pytest.fixture
def on_disk(document):
    """Reads the lab's folder, as another program would."""

    def read() -> Lab:
        reading = read_lab(document.path)
        assert [finding.text for finding in reading.findings] == []
        assert reading.lab is not None
        return reading.lab

    return read


def name_field(browser) -> QLineEdit:
    """The field in the tree that a name is typed in."""
    return next(field for field in browser.tree.findChildren(QLineEdit) if field.isVisible())


def type_name(browser, name: str, qtbot) -> None:
    """Type another name over the old one in the tree."""
    field = name_field(browser)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, name)
    with qtbot.waitSignal(browser.rename_requested):
        QTest.keyClick(field, Qt.Key.Key_Return)


def rename(window, browser, key: str, name: str, qtbot) -> None:
    """What somebody does: choose it, F2, type, Enter."""
    window.activateWindow()
    browser.choose(key)
    browser.tree.setFocus()
    QTest.keyClick(browser.tree, Qt.Key.Key_F2)
    type_name(browser, name, qtbot)
    looked_for_calls(window)


def drop(browser, key: str, onto: str, *, is_copy: bool = False) -> None:
    """Drag a line onto another one."""
    tree = browser.tree
    mime: QMimeData = tree.mimeData([tree.item_of(key)])
    tree.scrollToItem(tree.item_of(onto))
    where = tree.visualItemRect(tree.item_of(onto)).center()
    action = Qt.DropAction.CopyAction if is_copy else Qt.DropAction.MoveAction
    keys = Qt.KeyboardModifier.ControlModifier if is_copy else Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(where), action, mime, Qt.MouseButton.LeftButton, keys)
    tree.dropEvent(event)
    QApplication.processEvents()


def chosen(browser) -> str:
    node = browser.current_node()
    return node.key if node else ""


def test_f2_renames_a_handler_in_the_tree_and_its_open_tab_goes_with_it(
    window, parts, browser, document, on_disk, qtbot
) -> None:
    parts.opener.open_handler(HandlerPlace(CLIENTS, "fail"))
    tab = parts.editors.current
    rename(window, browser, f"{ACME}/client/message/fail", "crash", qtbot)
    assert list(on_disk().gateway("plant-gw").projects["ACME"].client_handlers) == ["crash", "greet", "stored"]
    assert document.undo_names == ("Rename handler fail to crash",)
    assert chosen(browser) == f"{ACME}/client/message/crash"
    assert parts.editors.tabs.tabText(1) == "crash · client"
    tab.editor.set_text("x = 2")
    parts.commands.save()
    crash = handler_at(on_disk(), HandlerPlace(CLIENTS, "crash"))
    assert crash.script == "x = 2"
    assert handler_at(on_disk(), HandlerPlace(CLIENTS, "fail")) is None


def test_undo_and_redo_of_a_rename_take_the_open_tab_along(window, parts, browser, qtbot) -> None:
    parts.opener.open_handler(HandlerPlace(CLIENTS, "fail"))
    rename(window, browser, f"{ACME}/client/message/fail", "crash", qtbot)
    parts.commands.undo_lab_change()
    assert parts.editors.tabs.tabText(1) == "fail · client"
    assert parts.notices.message is None
    parts.commands.redo_lab_change()
    assert parts.editors.tabs.tabText(1) == "crash · client"


def test_a_name_that_cannot_be_is_refused_with_a_sentence(window, parts, browser, document, qtbot) -> None:
    rename(window, browser, f"{ACME}/client/message/fail", "stored", qtbot)
    assert "already has a client message handler “stored”" in parts.notices.message.text
    assert document.undo_names == ()
    assert chosen(browser) == f"{ACME}/client/message/fail"


def test_the_word_on_a_refused_name_goes_when_another_one_is_taken(window, parts, browser, qtbot) -> None:
    rename(window, browser, f"{ACME}/client/message/fail", "stored", qtbot)
    rename(window, browser, f"{ACME}/client/message/fail", "crash", qtbot)
    assert parts.notices.message is None


def test_esc_leaves_the_name_as_it_was(window, parts, browser, document, qtbot) -> None:
    window.activateWindow()
    browser.choose(GREET_KEY)
    parts.parts.commands.rename()
    field = name_field(browser)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "other")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert document.undo_names == ()


def test_a_rename_offers_the_calls_that_mention_the_name_and_changes_them_in_one_step(
    window, parts, browser, document, on_disk, qtbot
) -> None:
    parts.editors.console.editor.set_text("")
    rename(window, browser, GREET_KEY, "welcome", qtbot)
    preview = parts.parts.names.preview
    assert preview.list.topLevelItemCount() == 1
    item = preview.list.topLevelItem(0)
    assert item.text(0) == "1 first · Scripts, line 2"
    assert "messageHandler='welcome'" in item.text(2)
    assert preview.change.text() == "Change 1 Call"
    assert handler_at(document.lab, GREET) is not None
    preview.change.click()
    assert "messageHandler='welcome'" in on_disk().scripts["1 first"]
    assert handler_at(on_disk(), replace(GREET, name="welcome")).script == GREET_HANDLER.script
    assert document.undo_names == ("Rename handler greet to welcome",)
    parts.commands.undo_lab_change()
    assert "messageHandler='greet'" in on_disk().scripts["1 first"]
    assert handler_at(on_disk(), GREET) is not None


def test_rename_only_leaves_the_calls_alone(window, parts, browser, on_disk, qtbot) -> None:
    rename(window, browser, GREET_KEY, "welcome", qtbot)
    parts.parts.names.preview.only.click()
    assert "messageHandler='greet'" in on_disk().scripts["1 first"]
    assert handler_at(on_disk(), GREET) is None


def test_cancelling_the_preview_renames_nothing(window, parts, browser, document, qtbot) -> None:
    rename(window, browser, GREET_KEY, "welcome", qtbot)
    parts.parts.names.preview.reject()
    assert document.undo_names == ()


def test_unchecked_calls_stay_and_without_any_there_is_nothing_to_change(window, parts, browser, qtbot) -> None:
    parts.editors.console.editor.set_text("")
    rename(window, browser, GREET_KEY, "welcome", qtbot)
    preview = parts.parts.names.preview
    preview.list.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert preview.change.text() == "Change 0 Calls"
    assert not preview.change.isEnabled()
    preview.reject()


def test_calls_in_a_text_that_is_not_saved_change_in_its_tab(window, parts, browser, on_disk, qtbot) -> None:
    parts.opener.open_script("2 second")
    editor = parts.editors.current.editor
    editor.set_text("system.util.sendMessage('ACME', 'greet')\n")
    rename(window, browser, GREET_KEY, "welcome", qtbot)
    parts.parts.names.preview.change.click()
    assert editor.text() == "system.util.sendMessage('ACME', 'welcome')\n"
    assert on_disk().scripts["2 second"] == "print 'second'\n"


@pytest.mark.parametrize(
    ("key", "name", "step"),
    [
        ("gateway/agent-8088", "agent-9", "Rename gateway agent-8088 to agent-9"),
        ("gateway/plant-gw/Utilities", "Tools", "Rename project Utilities to Tools"),
        ("preset/Packing 1", "Filling 1", "Rename client preset Packing 1 to Filling 1"),
        ("user/eve", "eva", "Rename user eve to eva"),
        ("role/Operator", "Chief", "Rename role Operator to Chief"),
        ("script/2 second", "2 other", "Rename script 2 second to 2 other"),
    ],
)
def test_every_kind_of_part_is_renamed_in_the_tree(window, browser, document, on_disk, qtbot, key, name, step) -> None:
    rename(window, browser, key, name, qtbot)
    assert document.undo_names == (step,)
    assert on_disk() == document.lab
    assert chosen(browser) == f"{key.rpartition('/')[0]}/{name}"


def test_a_renamed_gateway_takes_tabs_and_presets_along(window, parts, browser, on_disk, qtbot) -> None:
    parts.opener.open_handler(GREET)
    rename(window, browser, "gateway/plant-gw", "hall-gw", qtbot)
    assert {client.gateway for client in on_disk().clients} == {"hall-gw"}
    assert parts.editors.current.tip == "ACME on hall-gw"
    parts.editors.current.editor.set_text("print 'changed'")
    parts.commands.save()
    place = HandlerPlace(HandlerSet("hall-gw", "ACME", HandlerScope.CLIENT), "greet")
    assert handler_at(on_disk(), place).script == "print 'changed'"


def test_duplicate_puts_a_copy_beside_it_and_chooses_that(parts, browser, document, on_disk) -> None:
    for key, copy in [
        (GREET_KEY, f"{ACME}/client/message/greet2"),
        ("preset/Packing 1", "preset/Packing 3"),
        ("user/bob", "user/bob2"),
        ("gateway/agent-8088", "gateway/agent-8089"),
        (ACME, "gateway/plant-gw/ACME2"),
        ("script/1 first", "script/1 first2"),
    ]:
        browser.choose(key)
        parts.parts.commands.duplicate()
        assert chosen(browser) == copy
    assert [client.name for client in on_disk().clients] == ["Packing 1", "Packing 3", "Packing 2"]
    assert on_disk().user("bob2") == User("bob2", "bob", ("Operator",))
    assert on_disk() == document.lab


def test_a_role_cannot_be_duplicated_and_the_sentence_says_where_roles_come_from(parts, browser, document) -> None:
    browser.choose("role/Operator")
    parts.parts.commands.duplicate()
    assert "properties of a user" in parts.notices.message.text
    assert document.undo_names == ()


def test_deleting_names_what_goes_along_and_undo_brings_all_of_it_back(
    window, parts, browser, document, answers, on_disk
) -> None:
    before = document.lab
    browser.choose("gateway/plant-gw")
    browser.tree.setFocus()
    window.activateWindow()
    QTest.keyClick(browser.tree, Qt.Key.Key_Delete)
    assert answers.asked[0].text == "Delete “plant-gw” from the lab?"
    assert "ACME, Utilities" in answers.asked[0].details
    assert "Packing 1, Packing 2" in answers.asked[0].details
    assert [gateway.name for gateway in on_disk().gateways] == ["agent-8088"]
    parts.commands.undo_lab_change()
    assert on_disk() == before


@pytest.mark.parametrize(
    ("key", "details"),
    [
        ("gateway/plant-gw/ACME", "message handlers and modules go with it, 4 in all"),
        ("user/bob", "Nobody is logged in then in these client presets: Packing 1."),
        ("user/bob", "Scripts name it in this many places: 1. The first one is 1 first · Scripts, line 2."),
        (GREET_KEY, "The first one is 1 first · Scripts, line 2."),
        ("role/Operator", "These users lose it: bob."),
        ("preset/Packing 2", "Edit > Undo brings it back."),
        ("script/2 second", "Edit > Undo brings it back."),
    ],
)
def test_every_kind_of_part_is_deleted_with_its_question(parts, browser, document, answers, on_disk, key, details):
    browser.choose(key)
    parts.parts.commands.delete()
    assert details in answers.asked[0].details
    assert browser.tree.item_of(key) is None
    assert on_disk() == document.lab
    parts.commands.undo_lab_change()
    assert browser.tree.item_of(key) is not None


def test_the_last_gateway_stays_and_nothing_is_asked(parts, browser, answers) -> None:
    browser.choose("gateway/agent-8088")
    parts.parts.commands.delete()
    browser.choose("gateway/plant-gw")
    parts.parts.commands.delete()
    assert len(answers.asked) == 1
    assert "only gateway" in parts.notices.message.text


def test_del_in_an_editor_deletes_a_letter_and_no_part(window, parts, browser, document) -> None:
    browser.choose(GREET_KEY)
    editor = parts.editors.current.editor
    editor.set_text("abc")
    window.activateWindow()
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.text() == "bc"
    assert document.undo_names == ()


def test_dragging_a_handler_to_the_other_scope_makes_it_a_gateway_handler(browser, document, on_disk) -> None:
    drop(browser, GREET_KEY, f"{ACME}/gateway")
    project = on_disk().gateway("plant-gw").projects["ACME"]
    assert set(project.gateway_handlers) == {"audit", "greet"}
    assert "greet" not in project.client_handlers
    assert document.undo_names == ("Move handler greet to ACME",)
    assert chosen(browser) == f"{ACME}/gateway/message/greet"


def test_dragging_with_ctrl_copies(browser, on_disk) -> None:
    drop(browser, GREET_KEY, "gateway/plant-gw/Utilities", is_copy=True)
    projects = on_disk().gateway("plant-gw").projects
    assert projects["Utilities"].client_handlers["greet"] == projects["ACME"].client_handlers["greet"]


def test_a_project_is_dragged_to_another_gateway_with_its_presets(browser, on_disk) -> None:
    drop(browser, "gateway/plant-gw/Utilities", "gateway/agent-8088")
    assert list(on_disk().gateway("agent-8088").projects) == ["ACME", "Utilities"]
    assert list(on_disk().gateway("plant-gw").projects) == ["ACME"]


def test_what_is_dropped_where_its_name_is_taken_is_refused(parts, browser, document) -> None:
    drop(browser, ACME, "gateway/agent-8088")
    assert "already has a project “ACME”" in parts.notices.message.text
    assert document.undo_names == ()


def test_presets_are_put_in_another_order(browser, on_disk) -> None:
    drop(browser, "preset/Packing 2", "preset/Packing 1")
    assert [client.name for client in on_disk().clients] == ["Packing 2", "Packing 1"]


def test_nothing_is_dropped_where_it_does_not_belong(browser, document) -> None:
    drop(browser, GREET_KEY, "users")
    drop(browser, "user/bob", "gateway/plant-gw")
    assert document.undo_names == ()


def test_move_asks_where_to_and_may_leave_a_copy(parts, browser, on_disk) -> None:
    browser.choose(GREET_KEY)
    parts.parts.commands.move()
    dialog = parts.parts.commands.move_dialog
    places = [dialog.place.itemText(row) for row in range(dialog.place.count())]
    assert "Gateway Event Scripts of ACME on plant-gw" in places
    dialog.place.setCurrentText("Client Event Scripts of ACME on agent-8088")
    dialog.copy.setChecked(True)
    dialog.accept()
    agent = HandlerPlace(HandlerSet("agent-8088", "ACME", HandlerScope.CLIENT), "greet")
    assert handler_at(on_disk(), agent) == handler_at(on_disk(), GREET)


def test_a_saved_script_has_no_other_place_and_is_said_so(parts, browser) -> None:
    browser.choose("script/2 second")
    parts.parts.commands.move()
    assert "no other place" in parts.notices.message.text


def test_cut_and_paste_move_and_copy_and_paste_copy(window, browser, on_disk, qtbot) -> None:
    window.activateWindow()
    browser.tree.setFocus()
    qtbot.waitUntil(browser.tree.hasFocus)
    browser.choose(GREET_KEY)
    QTest.keyClick(browser.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    browser.choose("gateway/plant-gw/Utilities")
    with qtbot.waitSignal(browser.drop_requested):
        QTest.keyClick(browser.tree, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    browser.choose(f"{ACME}/client/message/fail")
    QTest.keyClick(browser.tree, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    browser.choose("gateway/plant-gw/Utilities")
    with qtbot.waitSignal(browser.drop_requested):
        QTest.keyClick(browser.tree, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    projects = on_disk().gateway("plant-gw").projects
    assert set(projects["Utilities"].client_handlers) == {"greet", "fail"}
    assert set(projects["ACME"].client_handlers) == {"greet", "stored"}


def test_h1_threading_and_enabled_are_entries_that_show_how_the_handler_stands(parts, browser, on_disk) -> None:
    switches = parts.menus.parts.switches
    browser.choose("users")
    assert not switches.enabled.isEnabled()
    browser.choose(GREET_KEY)
    assert switches.enabled.isChecked()
    assert switches.of[Threading.SHARED].isChecked()
    switches.of[Threading.EDT].trigger()
    switches.enabled.trigger()
    greet = handler_at(on_disk(), GREET)
    assert (greet.threading, greet.enabled) == (Threading.EDT, False)
    assert switches.of[Threading.EDT].isChecked()
    assert not switches.enabled.isChecked()
    assert browser.current_node().hint == "off, EDT"
    browser.choose(f"{ACME}/gateway/message/audit")
    assert not switches.of[Threading.EDT].isEnabled()


def test_commands_without_a_part_that_is_chosen_say_what_to_choose(parts, browser, document) -> None:
    browser.choose("users")
    commands = parts.parts.commands
    for command in (commands.rename, commands.duplicate, commands.delete, commands.move, commands.toggle_enabled):
        parts.notices.clear()
        command()
        assert "in the Project Browser first" in parts.notices.message.text
    assert document.undo_names == ()


def test_what_is_dropped_from_elsewhere_is_ignored(browser, document) -> None:
    mime = QMimeData()
    mime.setText("greet")
    where = QPointF(QPoint(20, 10))
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(where, Qt.DropAction.MoveAction, mime, button, keys)
    browser.tree.dropEvent(event)
    QApplication.processEvents()
    assert not event.isAccepted()
    assert document.undo_names == ()
