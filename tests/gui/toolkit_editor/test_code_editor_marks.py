"""Marks in the code editor: where they stand, how they move with the text, the way from one to the next."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from client.toolkit.code_editor import CodeEditor
from client.toolkit.code_editor_marks import CodeMark, MarkLook
from tests.support.qt_look import open_look

NOTE = MarkLook("waiting", "⚠")
TEXT = "import json\nx = 1\nprint next(x), {1}\n"
JSON, NEXT, BRACE = (
    CodeMark(1, 7, 11, NOTE, "about json"),
    CodeMark(3, 6, 10, NOTE, "about next"),
    CodeMark(3, 15, 16, NOTE, "about {"),
)


@pytest.fixture
def look(qapp, tmp_path):
    with open_look(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def editor(look, qtbot) -> CodeEditor:
    made = CodeEditor(look.themes)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.set_text(TEXT)
    made.marks.show((JSON, NEXT, BRACE))
    with qtbot.waitExposed(made):
        made.show()
    return made


def marked(editor: CodeEditor) -> list[str]:
    wave = [each for each in editor.extraSelections() if each.cursor.hasSelection()]
    return [each.cursor.selectedText() for each in wave]


def underline_color(editor: CodeEditor) -> QColor:
    last = editor.extraSelections()[-1]
    return QColor(last.format.underlineColor())


def place(editor: CodeEditor) -> tuple[int, int]:
    cursor = editor.textCursor()
    return cursor.blockNumber() + 1, cursor.positionInBlock()


def test_the_marked_letters_are_underlined_in_the_colour_of_their_look(editor, look) -> None:
    assert marked(editor) == ["json", "next", "{"]
    assert underline_color(editor) == look.themes.theme.color("waiting")


def test_the_colour_follows_the_theme(editor, look) -> None:
    look.themes.set_choice("dark")
    assert underline_color(editor) == look.themes.theme.color("waiting")


def test_marks_move_with_the_text(editor) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(editor, "# a line")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert marked(editor) == ["json", "next", "{"]
    assert editor.marks.look_of_line(0) is None
    assert editor.marks.look_of_line(1) is NOTE


def test_letters_beyond_the_basic_plane_count_as_one_column(editor) -> None:
    editor.set_text("x = '😀'; next(x)")
    editor.marks.show((CodeMark(1, 9, 13, NOTE, ""),))
    assert marked(editor) == ["next"]


def test_a_mark_beyond_the_text_is_left_out(editor) -> None:
    editor.marks.show((CodeMark(99, 0, 1, NOTE, ""),))
    assert marked(editor) == []
    editor.marks.go_to(0)
    editor.marks.go_to_next()
    editor.marks.go_to_previous()
    assert place(editor) == (1, 0)


def test_the_next_one_comes_after_the_cursor_and_the_first_after_the_last(editor) -> None:
    seen = []
    for _ in range(4):
        editor.marks.go_to_next()
        seen.append(place(editor))
    assert seen == [(1, 7), (3, 6), (3, 15), (1, 7)]


def test_the_one_before_comes_before_the_cursor_and_the_last_before_the_first(editor) -> None:
    seen = []
    for _ in range(3):
        editor.marks.go_to_previous()
        seen.append(place(editor))
    assert seen == [(3, 15), (3, 6), (1, 7)]


def test_f8_goes_on_and_shift_f8_back_where_no_menu_has_them(editor) -> None:
    QTest.keyClick(editor, Qt.Key.Key_F8)
    QTest.keyClick(editor, Qt.Key.Key_F8)
    assert place(editor) == (3, 6)
    QTest.keyClick(editor, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert place(editor) == (1, 7)
    assert editor.text() == TEXT


def test_the_mark_of_the_cursor_s_line_is_known(editor) -> None:
    for line, column, expected in ((1, 0, 0), (2, 0, None), (3, 0, 1), (3, 8, 1), (3, 16, 2)):
        cursor = QTextCursor(editor.document().findBlockByNumber(line - 1))
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, column)
        editor.setTextCursor(cursor)
        assert editor.marks.index_at_cursor() == expected


def test_the_mouse_over_a_mark_shows_what_it_means(editor, qtbot) -> None:
    editor.marks.go_to(1)
    spot = editor.cursorRect().center() + QPoint(6, 0)
    event = QHelpEvent(QEvent.Type.ToolTip, spot, editor.viewport().mapToGlobal(spot))
    QApplication.sendEvent(editor.viewport(), event)
    assert QToolTip.text() == "about next"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_run_s_error_keeps_its_shape_beside_the_marks(editor) -> None:
    editor.mark_error(1)
    before = editor.grab().toImage()
    editor.marks.show(())
    assert marked(editor) == []
    assert editor.error_line == 1
    assert editor.grab().toImage() != before


def test_typing_in_a_marked_text_draws_no_underline_anew(editor) -> None:
    drawn = editor.marks.selections(editor._theme)
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert editor.marks.selections(editor._theme) is drawn
