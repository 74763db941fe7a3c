"""The thin lines of a code editor that show how deep each line stands, and whose block ends where."""

from PySide6.QtCore import QLineF, QRect
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from client.toolkit.code_editor_gutter import TAB_COLUMNS, digit_width, lines_in_view
from client.toolkit.code_editor_lines import depth_of

_MOST_BLANKS = 100  # lines without a letter that are looked over for the next one with some


def paint_guides(editor: QPlainTextEdit, area: QRect, color: QColor) -> None:
    """Draw a line below the beginning of each block, from its second step of depth on, in what is to be drawn anew."""
    painter = QPainter(editor.viewport())
    painter.setPen(QPen(color, 0))
    left = editor.contentOffset().x() + editor.document().documentMargin()
    step = TAB_COLUMNS * digit_width(editor)
    for block, place in lines_in_view(editor, area):
        depth = _depth(block)
        lines = [
            QLineF(left + number * step, place.top(), left + number * step, place.bottom() + 1)
            for number in range(1, (depth - 1) // TAB_COLUMNS + 1)
        ]
        painter.drawLines(lines)
    painter.end()


def _depth(block: QTextBlock) -> int:
    """In columns; an empty line is as deep as the shallower one of its neighbours."""
    own = depth_of(block.text(), TAB_COLUMNS)
    if own is not None:
        return own
    return min(_depth_beyond(block, is_after=True), _depth_beyond(block, is_after=False))


def _depth_beyond(block: QTextBlock, *, is_after: bool) -> int:
    for _ in range(_MOST_BLANKS):
        block = block.next() if is_after else block.previous()
        if not block.isValid():
            return 0
        depth = depth_of(block.text(), TAB_COLUMNS)
        if depth is not None:
            return depth
    return 0
