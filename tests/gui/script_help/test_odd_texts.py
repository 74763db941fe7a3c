"""Typing, help, line commands, find and replace in texts that nobody writes: no key takes long, and undo leads back."""

from time import thread_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from client.toolkit.code_editor import CodeEditor
from tests.support.script_help_play import DESIGNER, help_at

KEY, WITH = Qt.Key, Qt.KeyboardModifier
LONGEST_S = 1.0
TEXTS = {
    "five thousand lines": "".join(f"def f{n}(a, b=1):\n    if a:\n        print a, b\n" for n in range(1_700)),
    "a line of a hundred thousand letters": f"x = '{'a' * 100_000}'\n",
    "a line of ten thousand numbers": f"x = [{'1, ' * 10_000}]\n",
    "NULs": "a\0b = 1\n\0\nprint '\0'\n",
    "combining letters": "x = u'e\u0301\u0301'\n\u0301\n",
    "from right to left": "x = u'\u05e9\u05dc\u05d5\u05dd'\n# \u202eabc\nprint x\n",
    "tabs and blanks": "if x:\n\tif y:\n        print 1\n \t print 2\n\t  \tprint 3\n",
    "wide letters": "x = u'😀👩‍👩‍👧'\nprint x\n" * 20,
    "nothing but lines": "\n" * 5_000,
    "brackets": "(" * 20_000 + ")" * 20_000,
    "quotes": "'''" * 10_000,
    "a hundred levels": "".join("    " * n + "if x:\n" for n in range(100)),
}
KEYS = (
    (KEY.Key_A, WITH.NoModifier), (KEY.Key_ParenLeft, WITH.NoModifier), (KEY.Key_Apostrophe, WITH.NoModifier),
    (KEY.Key_Period, WITH.NoModifier), (KEY.Key_Escape, WITH.NoModifier), (KEY.Key_Backspace, WITH.NoModifier),
    (KEY.Key_Return, WITH.NoModifier), (KEY.Key_Tab, WITH.NoModifier), (KEY.Key_Backtab, WITH.ShiftModifier),
    (KEY.Key_Home, WITH.NoModifier), (KEY.Key_Slash, WITH.ControlModifier), (KEY.Key_D, WITH.ControlModifier),
    (KEY.Key_Up, WITH.AltModifier), (KEY.Key_Down, WITH.AltModifier), (KEY.Key_Space, WITH.ControlModifier),
    (KEY.Key_Escape, WITH.NoModifier), (KEY.Key_Backslash, WITH.ControlModifier | WITH.ShiftModifier),
)  # fmt: skip


@pytest.fixture(params=[*TEXTS])
def text(request: pytest.FixtureRequest) -> str:
    return TEXTS[request.param]


@pytest.fixture
def filled(editor: CodeEditor, text: str) -> CodeEditor:
    editor.set_help(help_at(DESIGNER))
    editor.set_text(text)
    return editor


def press(editor: CodeEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    begun = thread_time()
    QTest.keyClick(editor.completion.list if editor.completion.is_open else editor, key, modifiers)
    QApplication.processEvents()
    assert thread_time() - begun < LONGEST_S, key


def test_every_key_is_quick_at_every_place_and_undo_leads_back(filled: CodeEditor, text: str) -> None:
    end = filled.document().characterCount() - 1
    for place in (0, end // 2, end):
        cursor = filled.textCursor()
        cursor.setPosition(place)
        filled.setTextCursor(cursor)
        for key, modifiers in KEYS:
            press(filled, key, modifiers)
        filled.completion.close_list()
    assert filled.text() != text
    while filled.document().isUndoAvailable():
        filled.undo()
    assert filled.text() == text


def test_what_is_made_a_comment_as_a_whole_comes_back(filled: CodeEditor, text: str) -> None:
    for _ in range(2):
        filled.selectAll()
        press(filled, KEY.Key_Slash, WITH.ControlModifier)
    assert filled.text() == text


def test_what_is_indented_as_a_whole_comes_back_by_undo(filled: CodeEditor, text: str) -> None:
    filled.selectAll()
    press(filled, KEY.Key_Tab, WITH.NoModifier)
    filled.moveCursor(QTextCursor.MoveOperation.End)
    filled.undo()
    assert filled.text() == text
