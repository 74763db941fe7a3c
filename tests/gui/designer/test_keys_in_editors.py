"""F2, F6 and Ctrl+Alt+D while a script is worked on: they mean the script in front, elsewhere what is chosen in the tree."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from designer.document.handler_edits import HandlerPlace, HandlerSet
from gateway_core.api import HandlerScope

CLIENTS = HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT)
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def editor(parts, window, qtbot):
    """The editor of the handler greet, with the keyboard; in the tree another handler is chosen."""
    parts.panels.browser.choose("gateway/plant-gw/ACME/client/message/fail")
    parts.opener.open_handler(HandlerPlace(CLIENTS, "greet"))
    window.activateWindow()
    made = parts.editors.current.editor
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def name_field(parts) -> QLineEdit:
    return next(each for each in parts.panels.browser.tree.findChildren(QLineEdit) if each.isVisible())


def test_f2_in_a_handler_s_text_renames_that_handler(parts, document, editor, qtbot) -> None:
    QTest.keyClick(editor, Qt.Key.Key_F2)
    field = name_field(parts)
    assert field.text() == "greet"
    field.setText("welcome")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: parts.parts.names.preview is not None)
    parts.parts.names.preview.only.click()
    assert document.undo_names == ("Rename handler greet to welcome",)
    assert parts.editors.current.title == "welcome · client"


def test_ctrl_alt_d_in_a_handler_s_text_duplicates_that_handler(document, editor) -> None:
    QTest.keyClick(editor, Qt.Key.Key_D, CTRL_ALT)
    assert document.undo_names == ("Duplicate handler greet",)


def test_f6_in_a_handler_s_text_asks_where_that_handler_goes(parts, editor) -> None:
    QTest.keyClick(editor, Qt.Key.Key_F6)
    dialog = parts.parts.commands.move_dialog
    assert "greet" in dialog.windowTitle()
    dialog.reject()


def test_the_menu_means_the_same_as_the_key(parts, editor, answers) -> None:
    answers.confirm = False
    parts.menus.parts.delete.trigger()
    assert answers.asked[-1].text == "Delete “greet” from the lab?"


def test_what_is_chosen_in_the_tree_afterwards_is_meant_again(parts, document, editor) -> None:
    parts.panels.browser.tree.setFocus()
    parts.menus.parts.duplicate.trigger()
    assert document.undo_names == ("Duplicate handler fail",)


def test_a_filter_that_hides_the_script_does_not_keep_f2_from_it(parts, editor) -> None:
    parts.panels.browser.filter.setText("eve")
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_F2)
    assert name_field(parts).text() == "greet"


def test_in_the_script_console_f2_says_what_to_choose(parts, window) -> None:
    window.activateWindow()
    parts.panels.browser.tree.setCurrentItem(None)
    editor = parts.editors.console.editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_F2)
    assert parts.notices.message.text.startswith("Choose a gateway, project")


def test_f2_in_the_call_of_a_saved_send_renames_that_send(parts, window) -> None:
    parts.sends.open()
    parts.editors.current.form.saved._save_under("hello")
    window.activateWindow()
    editor = parts.editors.current.editor
    editor.setFocus()
    QApplication.processEvents()
    QTest.keyClick(editor, Qt.Key.Key_F2)
    assert name_field(parts).text() == "hello"
