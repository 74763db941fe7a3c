"""What keys do in the code editor beyond typing: indentation, lines in comment marks. Works on any plain text editor."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from client.toolkit.code_editor_lines import comments_toggled, indent_unit, indented, next_indent, outdented


class CodeEditorKeys:
    """The keys of one editor, which owns this."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor

    def toggle_comment(self) -> None:
        """Put the selected lines in comment marks, or take these away."""
        self._change_lines(comments_toggled)

    def handle(self, event: QKeyEvent) -> bool:
        """Do what the key stroke means here; false if it means nothing special."""
        key = event.key()
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = plain == Qt.KeyboardModifier.ControlModifier
        if control and key == Qt.Key.Key_Slash:
            self.toggle_comment()
        elif plain == Qt.KeyboardModifier.NoModifier and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._break_line()
        elif plain == Qt.KeyboardModifier.NoModifier and key == Qt.Key.Key_Tab:
            self._indent()
        elif key == Qt.Key.Key_Backtab:
            self._change_lines(outdented)
        else:
            return False
        event.accept()
        return True

    def _break_line(self) -> None:
        cursor = self._editor.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText("\n" + next_indent(before, indent_unit(self._editor.toPlainText())))
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()

    def _indent(self) -> None:
        unit = indent_unit(self._editor.toPlainText())
        if self._editor.textCursor().hasSelection():
            self._change_lines(lambda lines: indented(lines, unit))
        else:
            self._editor.textCursor().insertText(unit)

    def _change_lines(self, change: Callable[[Sequence[str]], list[str]]) -> None:
        """Replace the lines that the selection touches by what `change` makes of them, as one step of undo."""
        cursor = self._editor.textCursor()
        document = self._editor.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(cursor.selectionEnd())
        if last.blockNumber() > first.blockNumber() and cursor.selectionEnd() == last.position():
            last = last.previous()
        selected = cursor.hasSelection()
        numbers = range(first.blockNumber(), last.blockNumber() + 1)
        lines = [document.findBlockByNumber(number).text() for number in numbers]
        edit = QTextCursor(first)
        edit.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        edit.insertText("\n".join(change(lines)))
        if selected:
            edit.setPosition(document.findBlockByNumber(numbers[0]).position())
            end = document.findBlockByNumber(numbers[-1])
            edit.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            self._editor.setTextCursor(edit)
