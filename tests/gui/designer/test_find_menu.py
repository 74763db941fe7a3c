"""Edit > Find and Edit > Lines: every action is driven once by its keys, in the designer's window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.toolkit.code_editor import CodeEditor

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT = MODIFIER.ControlModifier, MODIFIER.AltModifier, MODIFIER.ShiftModifier


@pytest.fixture
def editor(parts, window) -> CodeEditor:
    window.activateWindow()
    made = parts.editors.console.editor
    made.set_text("a = (1)\nb = 2\na = 3\n")
    made.setFocus()
    made.go_to(2, 1)
    return made


@pytest.mark.parametrize(
    ("key", "modifier", "after"),
    [
        (KEY.Key_D, CTRL, "a = (1)\nb = 2\nb = 2\na = 3\n"),
        (KEY.Key_Up, ALT, "b = 2\na = (1)\na = 3\n"),
        (KEY.Key_Down, ALT, "a = (1)\na = 3\nb = 2\n"),
    ],
)
def test_lines_are_changed_by_the_keys_of_the_menu(editor, window, key, modifier, after) -> None:
    QTest.keyClick(editor, key, modifier)
    assert editor.text() == after


@pytest.mark.parametrize(
    ("name", "after"),
    [
        ("Duplicate Line", "a = (1)\nb = 2\nb = 2\na = 3\n"),
        ("Move Line Up", "b = 2\na = (1)\na = 3\n"),
        ("Move Line Down", "a = (1)\na = 3\nb = 2\n"),
    ],
)
def test_lines_are_changed_by_the_menu(editor, parts, name, after) -> None:
    next(each for each in parts.menus.actions.all() if each.objectName() == f"Edit/Lines/{name}").trigger()
    assert editor.text() == after


def test_ctrl_shift_backslash_goes_to_the_partner_of_a_bracket(editor, window) -> None:
    editor.go_to(1, 5)
    QTest.keyClick(window, KEY.Key_Backslash, CTRL | SHIFT)
    assert editor.textCursor().positionInBlock() == 7


def test_ctrl_g_asks_for_a_line_and_goes_there(editor, parts, window) -> None:
    QTest.keyClick(window, KEY.Key_G, CTRL)
    dialog = parts.find_commands.dialog
    assert dialog.line.value() == 2
    assert dialog.line.maximum() == 4
    dialog.line.setValue(3)
    dialog.accept()
    assert editor.textCursor().blockNumber() == 2
    assert parts.find_commands.dialog is None


def test_find_next_and_previous_go_on_with_what_was_looked_for(editor, window) -> None:
    QTest.keyClick(window, KEY.Key_F, CTRL)
    QTest.keyClicks(editor.search.bar.pattern, "a =")
    QTest.keyClick(editor.search.bar.pattern, KEY.Key_Escape)
    lines = []
    for modifier in (MODIFIER.NoModifier, MODIFIER.NoModifier, SHIFT):
        QTest.keyClick(window, KEY.Key_F3, modifier)
        lines.append(editor.textCursor().blockNumber() + 1)
    assert lines == [1, 3, 1]


def test_ctrl_h_replaces_in_the_text_in_front(editor, window) -> None:
    QTest.keyClick(window, KEY.Key_H, CTRL)
    bar = editor.search.bar
    bar.pattern.setText("a =")
    bar.replacement.setText("c =")
    bar.all_button.click()
    assert editor.text() == "c = (1)\nb = 2\nc = 3\n"


def test_the_selected_word_is_looked_for_in_the_lab(editor, parts, window, qtbot) -> None:
    editor.set_text("print 'x'")
    editor.go_to(1)
    for _ in "print":
        QTest.keyClick(editor, KEY.Key_Right, SHIFT)
    QTest.keyClick(window, KEY.Key_F, CTRL | SHIFT)
    assert parts.late.find.view.pattern.text() == "print"
    qtbot.waitUntil(lambda: parts.late.find.view.tree.topLevelItemCount() == 6)
