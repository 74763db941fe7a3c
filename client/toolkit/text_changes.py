"""Several changes of one editor's text by lines and columns, made as one step that undo takes back."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from client.toolkit.code_editor_lines import units


@dataclass(frozen=True, slots=True)
class TextChange:
    """Another text in place of what stands from `column` up to, not with, `end_column`, in characters from 0; lines from 1."""

    line: int
    column: int
    end_column: int
    text: str


def make_changes(editor: QPlainTextEdit, changes: Iterable[TextChange]) -> None:
    """Make all of them; their places are those of the text as it is now, and do not overlap. A text that may not be edited stays."""
    if editor.isReadOnly():
        return
    edit = QTextCursor(editor.document())
    edit.beginEditBlock()
    for change in sorted(changes, key=_place_of, reverse=True):
        if select_place(edit, change.line, change.column, change.end_column):
            edit.insertText(change.text)
    edit.endEditBlock()


def select_place(cursor: QTextCursor, line: int, column: int, end_column: int) -> bool:
    """Let a cursor select what stands at a place; false if the text has no such line."""
    block = cursor.document().findBlockByNumber(line - 1)
    if not block.isValid():
        return False
    text = block.text()
    cursor.setPosition(block.position() + units(text[:column]))
    cursor.setPosition(block.position() + units(text[:end_column]), QTextCursor.MoveMode.KeepAnchor)
    return True


def _place_of(change: TextChange) -> tuple[int, int]:
    return change.line, change.column
