"""What a key stroke costs in a text of 5,000 lines: counted, not timed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QSyntaxHighlighter
from PySide6.QtTest import QTest

from client.toolkit.code_editor import CodeEditor
from client.toolkit.python2_highlighter import Python2Highlighter

LINES = 5_000
TEXT = "def f(x):\n    return {'a': [x, (1, 2)]}\n\n    # done\n" * (LINES // 4)


class CountingEditor(CodeEditor):
    """Counts how often its whole text is asked for."""

    whole_texts = 0

    def toPlainText(self) -> str:
        self.whole_texts += 1
        return super().toPlainText()


class CountingLines:
    """Counts the lines that a highlighter is asked to colour."""

    def __init__(self, highlighter: Python2Highlighter) -> None:
        self.count = 0
        self._colour = highlighter.highlightBlock
        highlighter.highlightBlock = self

    def __call__(self, text: str) -> None:
        self.count += 1
        self._colour(text)


@pytest.fixture
def editor(look, qtbot) -> CountingEditor:
    made = CountingEditor(look.themes)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.set_text(TEXT)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.is_fully_coloured, timeout=60_000)
    made.go_to(LINES // 2, 4)
    made.whole_texts = 0
    return made


def test_typing_asks_for_the_whole_text_never(editor) -> None:
    QTest.keyClicks(editor, "value = 1 ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.whole_texts == 0


def test_the_whole_text_is_made_once_a_change_however_many_ask(editor) -> None:
    QTest.keyClicks(editor, "x")
    assert {editor.text() for _ in range(5)} == {editor.text()}
    assert editor.whole_texts == 1


def test_typing_colours_its_own_line(editor) -> None:
    assert isinstance(editor._highlighter, QSyntaxHighlighter)
    lines = CountingLines(editor._highlighter)
    QTest.keyClicks(editor, "value = 1 ")
    assert 10 <= lines.count <= 20


def test_a_line_that_is_typed_is_not_looked_for_among_those_without_colours(editor, qtbot) -> None:
    QTest.keyClicks(editor, "x")
    qtbot.wait(10)
    assert editor._highlighter._is_complete


def test_moving_among_brackets_reads_the_lines_between_them(editor) -> None:
    editor.go_to(LINES // 2 + 2, 20)
    before = editor.brackets.lines_read
    for _ in range(10):
        QTest.keyClick(editor, Qt.Key.Key_Right)
    assert editor.brackets.lines_read - before < 60


def test_typing_with_the_find_bar_open_looks_through_the_text_once_it_rests(editor, qtbot) -> None:
    editor.search.open_find()
    bar = editor.search.bar
    bar.pattern.setText("return")
    looks: list[object] = []
    bar.finder.changed.connect(looks.append)
    editor.setFocus()
    editor.go_to(LINES // 2, 4)
    looks.clear()
    QTest.keyClicks(editor, "abcdefgh")
    assert len(bar.finder._spots) == LINES // 4
    assert bar.finder._is_stale
    qtbot.waitUntil(lambda: not bar.finder._is_stale)
