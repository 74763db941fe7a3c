"""Cut, Copy, Paste and Select All act where the focus is, and never in a text that does not have it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QPushButton, QWidget

from client.toolkit.message_bar import BarMessage
from tests.support.action_drivers.stage import Stage
from tests.support.every_window import three_messages

EDITS = ("Edit/Cut", "Edit/Copy", "Edit/Paste", "Edit/Select All")


@pytest.fixture
def filled(stage) -> Stage:
    """Three messages in the log, and a script of which two letters are chosen."""
    three_messages(stage)
    stage.write("abc")
    stage.select(0, 2)
    return stage


def script(stage: Stage) -> tuple[str, str]:
    editor = stage.parts.editors.console.editor
    return editor.text(), editor.textCursor().selectedText()


def rows(view: QAbstractItemView) -> int:
    return len(view.selectionModel().selectedRows())


def test_select_all_takes_every_row_of_the_log(filled) -> None:
    table = filled.parts.panels.message_log.table
    table.setFocus()
    filled.trigger("Edit/Select All")
    assert (rows(table), script(filled)) == (3, ("abc", "ab"))


def test_select_all_takes_every_row_of_the_verdicts(filled) -> None:
    filled.write("system.util.sendMessage('ACME', 'greet', scope='CG')", 1, 10)
    table = filled.parts.panels.who_receives.verdicts.table
    filled.wait(lambda: table.model().rowCount() > 1)
    table.setFocus()
    filled.trigger("Edit/Select All")
    assert (rows(table), script(filled)[1]) == (table.model().rowCount(), "")


def test_the_key_does_the_same_as_the_menu(filled) -> None:
    table = filled.parts.panels.message_log.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert rows(table) == 3
    filled.trigger("Edit/Copy")
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3
    assert script(filled) == ("abc", "ab")


def test_select_all_does_nothing_where_one_row_alone_can_be_chosen(filled) -> None:
    tree = filled.parts.panels.browser.tree
    filled.choose()
    tree.setFocus()
    filled.trigger("Edit/Select All")
    assert (rows(tree), script(filled)) == (1, ("abc", "ab"))


def test_nothing_is_cut_or_pasted_in_the_script_while_a_table_has_the_focus(filled) -> None:
    QGuiApplication.clipboard().setText("pasted")
    filled.parts.panels.message_log.table.setFocus()
    for name in ("Edit/Cut", "Edit/Paste"):
        filled.trigger(name)
        assert script(filled) == ("abc", "ab"), name
    assert QGuiApplication.clipboard().text() == "pasted"


def test_a_button_with_the_focus_leaves_script_and_clipboard_alone(filled) -> None:
    QGuiApplication.clipboard().setText("pasted")
    filled.parts.notices.show(BarMessage("Nothing was sent.", action="Switch to Read/Write"))
    button = filled.parts.bar.findChild(QPushButton)
    button.setFocus()
    assert button.hasFocus()
    for name in EDITS:
        filled.trigger(name)
        assert script(filled) == ("abc", "ab"), name
    assert QGuiApplication.clipboard().text() == "pasted"


def test_in_a_field_with_a_list_the_line_of_the_field_is_meant(filled) -> None:
    filled.parts.sends.open_new()
    field = filled.parts.editors.current.view.fields.fields["user"]
    assert isinstance(field, QComboBox)
    field.setFocus()
    field.lineEdit().setText("bob")
    filled.trigger("Edit/Select All")
    assert field.lineEdit().selectedText() == "bob"
    filled.trigger("Edit/Cut")
    assert (field.lineEdit().text(), QGuiApplication.clipboard().text()) == ("", "bob")
    filled.trigger("Edit/Undo")
    assert field.lineEdit().text() == "bob"


def test_in_a_filter_line_that_line_is_meant(filled) -> None:
    line = filled.parts.panels.message_log.line.edit
    line.setFocus()
    line.setText("handler:greet")
    filled.trigger("Edit/Select All")
    assert (line.selectedText(), script(filled)) == ("handler:greet", ("abc", "ab"))


def test_the_menu_opened_by_keyboard_means_what_had_the_focus_before_it(filled) -> None:
    table = filled.parts.panels.message_log.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QWidget)
    QTest.keyClick(menu, Qt.Key.Key_A)
    QApplication.processEvents()
    assert (rows(table), script(filled)) == (3, ("abc", "ab"))


def test_the_command_palette_means_what_had_the_focus_before_it(filled) -> None:
    table = filled.parts.panels.message_log.table
    table.setFocus()
    filled.parts.palettes.open_commands()
    palette = filled.parts.palettes.palette
    palette.search.setText("select all")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    filled.wait(lambda: rows(table) == 3)
    assert script(filled) == ("abc", "ab")
