"""A sentence that wraps in the room there is, however long the names in it are. Must not know what it says.

Qt makes a label, and the window around it, as wide as its longest word: a text of thousands of characters in the place of a
name would make the window wider than any screen can draw.
"""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

LONGEST_WORD = 40
LONGEST_TEXT = 10_000
_KEPT_AT_END = 12
_LONG_WORD = re.compile(rf"[^\s/\\]{{{LONGEST_WORD + 1},}}")  # a path wraps after each part


def wrappable(text: str) -> str:
    """The text with the middle of words left out that would not wrap, and the end of what nobody reads in a label."""
    shown = _LONG_WORD.sub(_shortened, text)
    return shown if len(shown) <= LONGEST_TEXT else f"{shown[:LONGEST_TEXT]}…"


def _shortened(word: re.Match[str]) -> str:
    return f"{word[0][: LONGEST_WORD - _KEPT_AT_END - 1]}…{word[0][-_KEPT_AT_END:]}"


class WrappedLabel(QLabel):
    """A label for plain text that wraps. `text` gives all that it was given, whatever is left out on the screen."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def text(self) -> str:
        return self._given

    def setText(self, text: str) -> None:
        """Show a text."""
        self._given = text
        super().setText(wrappable(text))
