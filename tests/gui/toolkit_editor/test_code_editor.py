"""The code editor as a person uses it: by keys, in a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextLayout
from PySide6.QtTest import QTest

from client.toolkit.code_editor import CodeEditor
from client.toolkit.fonts import CODE_FACE, install_fonts
from tests.support.qt_look import open_look

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def look(qapp, tmp_path):
    with open_look(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def editor(look, qtbot) -> CodeEditor:
    made = CodeEditor(look.themes)
    qtbot.addWidget(made)
    made.resize(500, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def select_lines(editor: CodeEditor, first: int, last: int) -> None:
    cursor = QTextCursor(editor.document().findBlockByNumber(first))
    end = editor.document().findBlockByNumber(last)
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def glyphs(editor: CodeEditor, line: int) -> list[int]:
    """The glyphs of a line as the editor shapes it, in its own font and colours."""
    block = editor.document().findBlockByNumber(line)
    layout = QTextLayout(block.text(), editor.font())
    layout.setFormats(block.layout().formats())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]


@pytest.mark.parametrize("operator", ["==", "!=", "<>", "<=", "->", ">="])
def test_operators_look_as_typed_and_not_as_one_sign(qapp, editor, qtbot, operator) -> None:
    font = qapp.font()
    install_fonts(qapp)
    editor.set_text("\n".join((operator, *operator)))
    qtbot.waitUntil(lambda: editor.is_fully_coloured)
    assert glyphs(editor, 0) == glyphs(editor, 1) + glyphs(editor, 2)
    qapp.setFont(font)


def test_enter_keeps_the_indentation_and_goes_deeper_after_a_colon(editor) -> None:
    QTest.keyClicks(editor, "if x:")
    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClicks(editor, "print x")
    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClicks(editor, "return")
    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClicks(editor, "y = 1")
    assert editor.text() == "if x:\n    print x\n    return\ny = 1"


def test_tab_indents_what_is_selected_and_shift_tab_takes_it_back(editor) -> None:
    editor.set_text("a\nb\nc")
    select_lines(editor, 0, 1)
    QTest.keyClick(editor, KEY.Key_Tab)
    assert editor.text() == "    a\n    b\nc"
    QTest.keyClick(editor, KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert editor.text() == "a\nb\nc"


def test_tab_without_selection_indents_from_the_cursor(editor) -> None:
    QTest.keyClick(editor, KEY.Key_Tab)
    QTest.keyClicks(editor, "x")
    assert editor.text() == "    x"


def test_ctrl_slash_comments_the_line_and_takes_it_back(editor) -> None:
    editor.set_text("a = 1\nb = 2")
    QTest.keyClick(editor, KEY.Key_Slash, CTRL)
    assert editor.text() == "# a = 1\nb = 2"
    QTest.keyClick(editor, KEY.Key_Slash, CTRL)
    assert editor.text() == "a = 1\nb = 2"


def test_commenting_several_lines_is_one_step_of_undo(editor) -> None:
    editor.set_text("a\nb\nc")
    select_lines(editor, 0, 2)
    editor.keys.toggle_comment()
    assert editor.text() == "# a\n# b\n# c"
    editor.undo()
    assert editor.text() == "a\nb\nc"


def test_the_line_of_an_error_is_marked_until_the_text_changes(editor) -> None:
    editor.set_text("a\nb\nc")
    editor.mark_error(2)
    assert editor.error_line == 2
    assert editor.textCursor().blockNumber() == 1
    QTest.keyClicks(editor, "x")
    assert editor.error_line == 0


def test_an_error_beyond_the_last_line_marks_nothing_and_hurts_nothing(editor) -> None:
    editor.set_text("a")
    editor.mark_error(99)
    assert len(editor.extraSelections()) == 1


def test_edited_is_said_once_a_change_and_not_for_new_colours(editor, look, qtbot) -> None:
    said = []
    editor.edited.connect(said.append)
    editor.set_text("print 1\n" * 300)
    qtbot.waitUntil(lambda: editor.is_fully_coloured)
    look.themes.set_choice("dark")
    qtbot.waitUntil(lambda: editor.is_fully_coloured)
    assert len(said) == 1


def test_the_header_line_stands_above_the_text_and_is_no_part_of_it(editor) -> None:
    editor.set_text("print payload")
    before = editor.viewport().geometry()
    editor.set_header("def handleMessage(payload):")
    after = editor.viewport().geometry()
    assert after.top() > before.top()
    assert after.left() > before.left()
    assert editor.text() == "print payload"


def test_without_a_header_the_text_takes_its_room_back(editor) -> None:
    before = editor.viewport().geometry()
    editor.set_header("def handleMessage(payload):")
    editor.set_header("")
    assert editor.viewport().geometry() == before


def test_line_numbers_get_room_for_more_digits(editor) -> None:
    narrow = editor._gutter.width_wanted()
    editor.set_text("\n" * 5000)
    assert editor._gutter.width_wanted() > narrow


def test_it_uses_the_code_face_and_follows_the_size_of_its_window(editor) -> None:
    assert CODE_FACE in editor.font().families()
    size = editor.font()
    size.setPointSizeF(20)
    width = editor._gutter.width_wanted()
    editor.setFont(size)
    assert editor._gutter.width_wanted() > width


def test_it_has_accessible_names(editor) -> None:
    assert editor.accessibleName() == "Code editor"
    assert all(child.accessibleName() for child in editor.findChildren(type(editor._gutter)))


@pytest.mark.parametrize(
    "text", ["u'a\xa0b'", "u'a\u2028b'", "\x0b\x0c\x1c\x85", "print 'a\x00b'", "u'\u0627\u200f\u202e😀'"]
)
def test_a_text_comes_out_as_it_went_in(editor: CodeEditor, text: str) -> None:
    editor.set_text(f"x = 1\n{text}\n")
    assert editor.text() == f"x = 1\n{text}\n"
