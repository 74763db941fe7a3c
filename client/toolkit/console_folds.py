"""Tracebacks in a console: folded away below a line that opens them. Knows text blocks and nothing of errors."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

_HEAD, _FOLDED = 1, 2  # the states of a text block; others have none
_LONGEST_TITLE = 120
CLOSED_SIGN, OPEN_SIGN = "▸", "▾"


def head_text(traceback: str) -> str:
    """The line below which a traceback is folded away; it tells the traceback's last line."""
    last = traceback.rstrip().rpartition("\n")[2].strip()
    if len(last) > _LONGEST_TITLE:
        last = f"{last[: _LONGEST_TITLE - 1].rstrip()}…"
    title = QCoreApplication.translate("ConsoleView", "Traceback: {}").format(last)
    return f"{CLOSED_SIGN} {title}\n"


def fold(document: QTextDocument, first: QTextBlock, end: QTextBlock) -> None:
    """Fold the lines from `first` to the one before `end` below the line before them."""
    first.previous().setUserState(_HEAD)
    block = first
    while block.isValid() and block != end:
        block.setUserState(_FOLDED)
        block.setVisible(False)
        block = block.next()
    _lay_out(document, first, end)


def is_head(block: QTextBlock) -> bool:
    """Whether the line opens a traceback."""
    return block.userState() == _HEAD


def heads(document: QTextDocument) -> Iterator[QTextBlock]:
    """The lines that open a traceback."""
    block = document.begin()
    while block.isValid():
        if is_head(block):
            yield block
        block = block.next()


def is_open(head: QTextBlock) -> bool:
    """Whether the traceback of that line is shown."""
    return head.next().isVisible()


def set_open(document: QTextDocument, head: QTextBlock, *, shown: bool) -> None:
    """Show or hide the traceback below a line."""
    if is_open(head) is shown:
        return
    cursor = QTextCursor(head)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(OPEN_SIGN if shown else CLOSED_SIGN, cursor.charFormat())
    block = head.next()
    while block.isValid() and block.userState() == _FOLDED:
        block.setVisible(shown)
        block = block.next()
    _lay_out(document, head, block)


def _lay_out(document: QTextDocument, first: QTextBlock, end: QTextBlock) -> None:
    """Have the lines counted and drawn anew: a change of what is visible alone tells nobody."""
    stop = end.position() if end.isValid() else document.characterCount()
    document.markContentsDirty(first.position(), stop - first.position())
