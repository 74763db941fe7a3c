"""What keys do in the code editor beyond typing: indentation, comment marks, whole lines. Works on any plain text editor."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from client.toolkit.code_editor_lines import (
    CLOSING,
    comments_toggled,
    home_column,
    indent_unit,
    indented,
    next_indent,
    outdented,
    step_back,
    surrounded,
)

_KEY = Qt.Key
_PLAIN, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_KEEP = QTextCursor.MoveMode.KeepAnchor
_UNIT_LINES = 500  # so many lines tell whether a text is indented by tabs


class CodeEditorKeys:
    """The keys of one editor, which owns this."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self._actions: dict[tuple[Qt.KeyboardModifier, int], Callable[[], None]] = {
            (_CONTROL, _KEY.Key_Slash): self.toggle_comment,
            (_CONTROL, _KEY.Key_D): self.duplicate,
            (_ALT, _KEY.Key_Up): self.move_up,
            (_ALT, _KEY.Key_Down): self.move_down,
            (_PLAIN, _KEY.Key_Return): self._break_line,
            (_PLAIN, _KEY.Key_Enter): self._break_line,
            (_PLAIN, _KEY.Key_Tab): self._indent,
            (_SHIFT, _KEY.Key_Backtab): self._outdent,
            (_PLAIN, _KEY.Key_Backtab): self._outdent,
            (_PLAIN, _KEY.Key_Home): self._go_home,
            (_SHIFT, _KEY.Key_Home): self._select_home,
        }

    def handle(self, event: QKeyEvent) -> bool:
        """Do what the key stroke means here; false if it means nothing special."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = self._actions.get((plain, event.key()))
        if action is not None:
            action()
        elif not (plain == _PLAIN and event.key() == _KEY.Key_Backspace and self._step_back()) and not (
            plain in (_PLAIN, _SHIFT, _ALT | _CONTROL) and event.text() in CLOSING and self._surround(event.text())
        ):
            return False
        event.accept()
        return True

    def toggle_comment(self) -> None:
        """Put the selected lines in comment marks, or take these away; a text that may not be edited stays, here and below."""
        self._change_lines(comments_toggled)

    def duplicate(self) -> None:
        """Write the selection once more behind itself; without one, the cursor's line below itself."""
        cursor = self._editor.textCursor()
        if self._editor.isReadOnly():
            return
        if cursor.hasSelection():
            text, end = cursor.selectedText(), cursor.selectionEnd()
            cursor.setPosition(end)
            cursor.insertText(text)
            cursor.setPosition(end)
            cursor.setPosition(end + len(text.encode("utf-16-le", "surrogatepass")) // 2, _KEEP)
        else:
            column, line = cursor.positionInBlock(), cursor.block().text()
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertText("\n" + line)
            cursor.setPosition(cursor.block().position() + column)
        self._show(cursor)

    def move_up(self) -> None:
        """Let the selected lines change places with the one above."""
        first, last = self._selected_blocks()
        if first.previous().isValid() and not self._editor.isReadOnly():
            self._swap(first.previous(), last, is_up=True)

    def move_down(self) -> None:
        """Let the selected lines change places with the one below."""
        first, last = self._selected_blocks()
        if last.next().isValid() and not self._editor.isReadOnly():
            self._swap(first, last.next(), is_up=False)

    def _swap(self, first: QTextBlock, last: QTextBlock, *, is_up: bool) -> None:
        """Move the lines from `first` to `last` round by one, and the selection with them."""
        cursor = self._editor.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        single = first if is_up else last
        shift = -single.length() if is_up else single.length()
        lines = _lines(first, last)
        turned = [*lines[1:], lines[0]] if is_up else [lines[-1], *lines[:-1]]
        edit = _over(first, last)
        edit.insertText("\n".join(turned))
        end = self._editor.document().characterCount() - 1
        cursor.setPosition(max(0, min(anchor + shift, end)))
        cursor.setPosition(max(0, min(position + shift, end)), _KEEP)
        self._show(cursor)

    def _unit(self) -> str:
        """What a step of indentation is; told by the first lines, so that it costs the same in a text of any length."""
        lines: list[str] = []
        block = self._editor.document().firstBlock()
        while block.isValid() and len(lines) < _UNIT_LINES:
            lines.append(block.text())
            block = block.next()
        return indent_unit("\n".join(lines))

    def _break_line(self) -> None:
        cursor = self._editor.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText("\n" + next_indent(before, self._unit()))
        self._show(cursor)

    def _indent(self) -> None:
        unit = self._unit()
        if self._editor.textCursor().hasSelection():
            self._change_lines(lambda lines: indented(lines, unit))
        else:
            self._editor.textCursor().insertText(unit)

    def _outdent(self) -> None:
        self._change_lines(outdented)

    def _go_home(self) -> None:
        self._move_home(QTextCursor.MoveMode.MoveAnchor)

    def _select_home(self) -> None:
        self._move_home(_KEEP)

    def _move_home(self, mode: QTextCursor.MoveMode) -> None:
        cursor = self._editor.textCursor()
        block = cursor.block()
        cursor.setPosition(block.position() + home_column(block.text(), cursor.positionInBlock()), mode)
        self._show(cursor)

    def _step_back(self) -> bool:
        """Take a whole step of indentation away; false where Backspace takes a single letter."""
        cursor = self._editor.textCursor()
        steps = step_back(cursor.block().text()[: cursor.positionInBlock()])
        if cursor.hasSelection() or steps == 1:
            return False
        cursor.movePosition(QTextCursor.MoveOperation.Left, _KEEP, steps)
        cursor.removeSelectedText()
        self._show(cursor)
        return True

    def _surround(self, opening: str) -> bool:
        """Put the selection between brackets or quotes and keep it selected; false where nothing is selected."""
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            return False
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        cursor.insertText(surrounded(cursor.selectedText(), opening))
        cursor.setPosition(start + 1)
        cursor.setPosition(end + 1, _KEEP)
        self._show(cursor)
        return True

    def _selected_blocks(self) -> tuple[QTextBlock, QTextBlock]:
        """The first and the last line that the selection touches."""
        cursor, document = self._editor.textCursor(), self._editor.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        if last.blockNumber() > first.blockNumber() and cursor.selectionEnd() == last.position():
            last = last.previous()
        return first, last

    def _change_lines(self, change: Callable[[Sequence[str]], list[str]]) -> None:
        """Replace the lines that the selection touches by what `change` makes of them, as one step of undo."""
        if self._editor.isReadOnly():
            return
        document = self._editor.document()
        first, last = self._selected_blocks()
        selected = self._editor.textCursor().hasSelection()
        start, end = first.blockNumber(), last.blockNumber()
        _over(first, last).insertText("\n".join(change(_lines(first, last))))
        if selected:
            self._editor.setTextCursor(_over(document.findBlockByNumber(start), document.findBlockByNumber(end)))

    def _show(self, cursor: QTextCursor) -> None:
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()


def _lines(first: QTextBlock, last: QTextBlock) -> list[str]:
    lines = [first.text()]
    while first != last:
        first = first.next()
        lines.append(first.text())
    return lines


def _over(first: QTextBlock, last: QTextBlock) -> QTextCursor:
    """A cursor with these lines selected."""
    cursor = QTextCursor(first)
    cursor.setPosition(last.position() + last.length() - 1, _KEEP)
    return cursor
