"""What can be done about a finding: offered by Alt+Enter, in the gutter, in menus; made as one step of undo."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from client.toolkit.code_editor import CodeEditor
from designer.panels.script_console.view import ScriptConsoleView

ALT = Qt.KeyboardModifier.AltModifier
TEXT = "x = 1\nsystem.util.sendMessage('acme', 'greet', user='bob')\n"
MENDED = TEXT.replace("'acme'", "'ACME'")


@pytest.fixture
def console(parts, window) -> ScriptConsoleView:
    window.activateWindow()
    return parts.editors.console.view


@pytest.fixture
def editor(console, qtbot) -> CodeEditor:
    """The Script Console's editor with a text that has one finding."""
    console.editor.set_text(TEXT)
    qtbot.waitUntil(lambda: console.editor.marks.look_of_line(1) is not None)
    console.editor.go_to(2, 30)
    console.editor.setFocus()
    return console.editor


def offered(console: ScriptConsoleView) -> list[str]:
    menu = console.findings.fix_menu.menu
    return [action.text() for action in menu.actions()] if menu is not None else []


def test_alt_enter_offers_the_nearest_name_and_the_comment(console, editor) -> None:
    QTest.keyClick(editor, Qt.Key.Key_Return, ALT)
    assert offered(console) == ["Change to 'ACME'", "Ignore this here: no-such-project"]
    console.findings.fix_menu.menu.close()


def test_enter_makes_the_first_one_as_a_step_that_undo_takes_back(console, editor) -> None:
    QTest.keyClick(editor, Qt.Key.Key_Return, ALT)
    QTest.keyClick(console.findings.fix_menu.menu, Qt.Key.Key_Return)
    assert editor.text() == MENDED
    editor.undo()
    assert editor.text() == TEXT


def test_a_fix_of_several_edits_is_one_step(console, editor, qtbot) -> None:
    editor.set_text("print {1, 2}\n")
    qtbot.waitUntil(lambda: editor.marks.look_of_line(0) is not None)
    editor.go_to(1, 8)
    QTest.keyClick(editor, Qt.Key.Key_Return, ALT)
    QTest.keyClick(console.findings.fix_menu.menu, Qt.Key.Key_Return)
    assert editor.text() == "print set([1, 2])\n"
    editor.undo()
    assert editor.text() == "print {1, 2}\n"


def test_the_comment_is_put_in_as_a_fix_too(console, editor, qtbot) -> None:
    QTest.keyClick(editor, Qt.Key.Key_Return, ALT)
    console.findings.fix_menu.menu.actions()[-1].trigger()
    console.findings.fix_menu.menu.close()
    assert editor.text().split("\n")[1].endswith("  # scopelab: ignore no-such-project")
    qtbot.waitUntil(lambda: editor.marks.look_of_line(1) is None)


def test_alt_enter_right_after_typing_waits_until_the_text_is_looked_through(console, editor, qtbot) -> None:
    editor.go_to(1, 5)
    QTest.keyClicks(editor, "1")
    editor.go_to(2, 30)
    QTest.keyClick(editor, Qt.Key.Key_Return, ALT)
    assert offered(console) == []
    qtbot.waitUntil(lambda: offered(console) != [])
    QTest.keyClick(console.findings.fix_menu.menu, Qt.Key.Key_Return)
    assert editor.text() == MENDED.replace("x = 1", "x = 11")


def test_what_has_no_fix_says_so(console, editor, qtbot) -> None:
    editor.set_text("if x\n")
    qtbot.waitUntil(lambda: editor.marks.look_of_line(0) is not None)
    QTest.keyClick(editor, Qt.Key.Key_Return, ALT)
    assert QToolTip.text() == "There is no ready fix for this: it has to be mended by hand."
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_tool_tip_of_a_place_tells_what_alt_enter_does(editor) -> None:
    assert editor.marks.tip_of_line(1).endswith("Alt+Enter: Change to 'ACME'")


def test_the_menu_of_the_text_begins_with_the_fixes_and_has_the_window_s_actions(editor, parts) -> None:
    menu = editor.context_menu()
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == ["Change to 'ACME'", "Ignore this here: no-such-project"]
    assert set(parts.menus.find.of_text()) <= set(menu.actions())
    menu.actions()[0].trigger()
    assert editor.text() == MENDED
    menu.deleteLater()


def test_a_handler_s_editor_has_the_window_s_actions_too(parts, window) -> None:
    parts.opener.open_script("2 second")
    menu = parts.editors.current_editor.context_menu()
    assert set(parts.menus.find.of_text()) <= set(menu.actions())
    menu.deleteLater()


def test_the_strip_below_offers_the_fixes_of_its_row(console, editor) -> None:
    editor.go_to(1)
    console.findings.table.choose_row(0)
    console.findings._fix.trigger()
    assert offered(console)[0] == "Change to 'ACME'"
    console.findings.fix_menu.menu.close()


def test_a_click_on_the_shape_in_the_gutter_offers_them(console, editor) -> None:
    editor.go_to(1)
    spot = QPoint(5, round(1.5 * editor.fontMetrics().lineSpacing()))
    QTest.mouseClick(editor._gutter, Qt.MouseButton.LeftButton, pos=spot)
    assert offered(console)[0] == "Change to 'ACME'"
    console.findings.fix_menu.menu.close()


def test_edit_lines_show_fixes_offers_them_in_the_editor_in_front(console, editor, window) -> None:
    QTest.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert offered(console)[0] == "Change to 'ACME'"
    console.findings.fix_menu.menu.close()


def test_a_text_that_may_not_be_edited_is_not_mended(console, editor) -> None:
    fixes = console.findings.finding(0).fixes
    editor.setReadOnly(True)
    console.findings.fix_menu.make(fixes[0])
    assert editor.text() == TEXT
