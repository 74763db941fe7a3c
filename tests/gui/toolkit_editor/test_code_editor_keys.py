"""Whole lines, indentation, brackets in the code editor, by keys in a real window."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from client.toolkit.code_editor import CodeEditor
from client.toolkit.code_editor_marks import CodeMark, MarkLook

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT = MODIFIER.ControlModifier, MODIFIER.AltModifier, MODIFIER.ShiftModifier


@pytest.fixture
def editor(look, qtbot) -> CodeEditor:
    made = CodeEditor(look.themes)
    qtbot.addWidget(made)
    made.resize(500, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def put(editor: CodeEditor, text: str) -> None:
    """Show a text in which `|` stands for the cursor, and `⟦` and `⟧` around what is selected."""
    start, end = text.find("⟦"), text.find("⟧")
    plain = text.replace("⟦", "").replace("⟧", "").replace("|", "")
    editor.set_text(plain)
    cursor = QTextCursor(editor.document())
    if start >= 0:
        cursor.setPosition(start)
        cursor.setPosition(end - 1, QTextCursor.MoveMode.KeepAnchor)
    else:
        cursor.setPosition(text.index("|"))
    editor.setTextCursor(cursor)


def seen(editor: CodeEditor) -> str:
    """The text, marked in the same way."""
    cursor, text = editor.textCursor(), editor.toPlainText()
    if not cursor.hasSelection():
        return text[: cursor.position()] + "|" + text[cursor.position() :]
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    return f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"


def tinted(editor: CodeEditor) -> dict[str, QColor]:
    marks = [each for each in editor.extraSelections() if each.cursor.hasSelection()]
    return {each.cursor.selectedText(): each.format.background().color() for each in marks}


@pytest.mark.parametrize(
    ("before", "key", "modifier", "after"),
    [
        ("a\nb|c\nd", KEY.Key_D, CTRL, "a\nbc\nb|c\nd"),
        ("a ⟦bc⟧ d", KEY.Key_D, CTRL, "a bc⟦bc⟧ d"),
        ("a\nb|c\nd", KEY.Key_Up, ALT, "b|c\na\nd"),
        ("a|\nb", KEY.Key_Up, ALT, "a|\nb"),
        ("a\nb|c\nd", KEY.Key_Down, ALT, "a\nd\nb|c"),
        ("a\nb|", KEY.Key_Down, ALT, "a\nb|"),
        ("x\n⟦a\nb⟧\nc", KEY.Key_Down, ALT, "x\nc\n⟦a\nb⟧"),
        ("x\n⟦a\nb⟧\nc", KEY.Key_Up, ALT, "⟦a\nb⟧\nx\nc"),
        ("    ab|c", KEY.Key_Home, MODIFIER.NoModifier, "    |abc"),
        ("    |abc", KEY.Key_Home, MODIFIER.NoModifier, "|    abc"),
        ("|    abc", KEY.Key_Home, MODIFIER.NoModifier, "    |abc"),
        ("    ab|c", KEY.Key_Home, SHIFT, "    ⟦ab⟧c"),
        ("        |x", KEY.Key_Backspace, MODIFIER.NoModifier, "    |x"),
        ("      |x", KEY.Key_Backspace, MODIFIER.NoModifier, "    |x"),
        ("x    |", KEY.Key_Backspace, MODIFIER.NoModifier, "x   |"),
        ("\t\t|x", KEY.Key_Backspace, MODIFIER.NoModifier, "\t|x"),
        ("f(|", KEY.Key_Return, MODIFIER.NoModifier, "f(\n    |"),
        ("if x:|", KEY.Key_Return, MODIFIER.NoModifier, "if x:\n    |"),
        ("    return|", KEY.Key_Return, MODIFIER.NoModifier, "    return\n|"),
    ],
)
def test_a_key_does_what_editors_of_code_do(editor, before, key, modifier, after) -> None:
    put(editor, before)
    QTest.keyClick(editor, key, modifier)
    assert seen(editor) == after


@pytest.mark.parametrize("opening", ["(", "[", "{", "'", '"'])
def test_a_bracket_or_quotes_typed_over_a_selection_go_around_it(editor, opening) -> None:
    closing = {"(": ")", "[": "]", "{": "}"}.get(opening, opening)
    put(editor, "x = ⟦a b⟧")
    QTest.keyClicks(editor, opening)
    assert seen(editor) == f"x = {opening}⟦a b⟧{closing}"


def test_a_bracket_typed_without_a_selection_is_just_that(editor) -> None:
    put(editor, "f|")
    QTest.keyClicks(editor, "('")
    assert seen(editor) == "f('|"


@pytest.mark.parametrize("key", [KEY.Key_D, KEY.Key_Slash])
def test_a_change_of_lines_is_one_step_of_undo(editor, key) -> None:
    put(editor, "a\nb|")
    QTest.keyClick(editor, key, CTRL)
    assert editor.text() != "a\nb"
    editor.undo()
    assert editor.text() == "a\nb"


@pytest.mark.parametrize("change", ["duplicate", "move_up", "move_down", "toggle_comment"])
def test_a_text_that_may_not_be_edited_stays(editor, change) -> None:
    put(editor, "a\nb|\nc")
    editor.setReadOnly(True)
    getattr(editor.keys, change)()
    assert editor.text() == "a\nb\nc"


def test_letters_beyond_the_basic_plane_are_duplicated_whole(editor) -> None:
    editor.set_text("x😀y")
    editor.selectAll()
    editor.keys.duplicate()
    assert editor.text() == "x😀yx😀y"
    assert editor.textCursor().selectedText() == "x😀y"


def test_the_bracket_at_the_cursor_and_its_partner_are_tinted(editor, look) -> None:
    put(editor, "f(|[1, 2], 'x)')")
    found = tinted(editor)
    assert set(found) == {"(", ")"}
    accent = look.themes.theme.color("accent")
    assert {(c.red(), c.green(), c.blue()) for c in found.values()} == {(accent.red(), accent.green(), accent.blue())}


def test_a_bracket_without_partner_looks_like_an_error_and_is_underlined(editor, look) -> None:
    put(editor, "f(|1")
    (mark,) = [each for each in editor.extraSelections() if each.cursor.hasSelection()]
    assert mark.cursor.selectedText() == "("
    assert mark.format.underlineColor() == look.themes.theme.color("failed")


def test_brackets_in_a_text_over_several_lines_are_no_code(editor, qtbot) -> None:
    put(editor, "'''\n(|\n'''\n")
    qtbot.waitUntil(lambda: editor.is_fully_coloured)
    put(editor, "'''\n(|\n'''\n")
    qtbot.waitUntil(lambda: editor.is_fully_coloured)
    editor.moveCursor(QTextCursor.MoveOperation.Left)
    assert tinted(editor) == {}


def test_a_bracket_behind_a_wide_letter_is_found_at_its_place(editor) -> None:
    editor.set_text("x = '😀'; f(1)")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    assert set(tinted(editor)) == {"(", ")"}


def test_one_goes_to_the_partner_of_a_bracket_and_back(editor) -> None:
    put(editor, "f(|1, [2])")
    editor.brackets.go_to_partner()
    assert seen(editor) == "f(1, [2])|"
    editor.brackets.go_to_partner()
    assert seen(editor) == "f(|1, [2])"


def test_from_between_brackets_one_goes_to_the_one_around(editor) -> None:
    put(editor, "f(11, 2|2, 3)")
    editor.brackets.go_to_partner()
    assert seen(editor) == "f(|11, 22, 3)"


def test_guides_show_how_deep_a_line_stands(editor) -> None:
    editor.set_text("if a:\n    if b:\n        c\n")
    flat, deep = editor.grab().toImage(), None
    editor.set_text("if a:\n    if b:\n    c\n")
    deep = editor.grab().toImage()
    x = editor.viewport().x() + round(editor.contentOffset().x() + editor.document().documentMargin())
    x += round(4 * editor.fontMetrics().horizontalAdvance("9"))
    y = editor.viewport().y() + round(2.5 * editor.fontMetrics().lineSpacing())
    columns = range(x - 2, x + 3)
    assert [flat.pixel(each, y) for each in columns] != [deep.pixel(each, y) for each in columns]


def test_a_click_on_a_mark_in_the_gutter_asks_what_can_be_done(editor) -> None:
    editor.set_text("a\nb\nc")
    editor.marks.show((CodeMark(2, 0, 1, MarkLook("waiting", "⚠"), "about b"),))
    asked: list[object] = []
    editor.marks.fixes_requested.connect(asked.append)
    height = editor.fontMetrics().lineSpacing()
    QTest.mouseClick(editor._gutter, Qt.MouseButton.LeftButton, pos=QPoint(5, round(1.5 * height)))
    assert asked == [0]
    assert editor.textCursor().blockNumber() == 1
    QTest.mouseClick(editor._gutter, Qt.MouseButton.LeftButton, pos=QPoint(5, round(2.5 * height)))
    assert asked == [0]
    assert editor.textCursor().blockNumber() == 2


def test_the_mouse_over_a_mark_in_the_gutter_is_a_hand(editor) -> None:
    editor.set_text("a\nb")
    editor.marks.show((CodeMark(1, 0, 1, MarkLook("waiting", "⚠"), "about a"),))
    height = editor.fontMetrics().lineSpacing()
    shapes = []
    for line in (0, 1):
        place = QPointF(5, (line + 0.5) * height)
        buttons = (Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, MODIFIER.NoModifier)
        QApplication.sendEvent(editor._gutter, QMouseEvent(QEvent.Type.MouseMove, place, place, *buttons))
        shapes.append(editor._gutter.cursor().shape())
    assert shapes == [Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor]


def test_the_context_menu_has_the_actions_that_the_editor_was_given(editor) -> None:
    action = editor.addAction("Duplicate Line")
    menu = editor.context_menu()
    assert action in menu.actions()
    menu.deleteLater()
