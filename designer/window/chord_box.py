"""A box at the lower edge of a window that lists keys and what they mean, in columns; it takes no focus and no clicks.

Must not know what the keys do.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from client.toolkit.floating_box import paint_floating_box
from client.toolkit.theme import ThemeController

_MARGIN, _ROWS = 8, 5  # px, and how many lines fill a column before there is another one


@dataclass(frozen=True, slots=True)
class KeyMeaning:
    """A key, and what it does now."""

    key: str
    name: str


class ChordBox(QLabel):
    """Lists keys over `window`, above the widget `below`."""

    def __init__(self, themes: ThemeController, window: QWidget, below: QWidget) -> None:
        super().__init__(window)
        self._themes = themes
        self._window = window
        self._below = below
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(8, 4, 8, 4)
        self.hide()

    def show_keys(self, title: str, keys: Sequence[KeyMeaning]) -> None:
        """List the keys below a title, in as few lines as the window's width allows."""
        self.setAccessibleName(title)
        self.setAccessibleDescription(", ".join(f"{each.key} {each.name}" for each in keys))
        for columns in range(-(-len(keys) // _ROWS), 0, -1):
            self.setText(_html(title, keys, columns))
            self.adjustSize()
            if self.width() <= self._window.width() - 2 * _MARGIN:
                break
        self.move(_MARGIN, max(self._below.y() - self.height() - _MARGIN, 0))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating_box(self, self._themes.theme)
        super().paintEvent(event)


def _html(title: str, keys: Sequence[KeyMeaning], columns: int) -> str:
    """A table that is read column by column."""
    rows = -(-len(keys) // columns)
    lines = "".join(f"<tr>{''.join(map(_cells, keys[row::rows]))}</tr>" for row in range(rows))
    return f'<p style="white-space: pre">{escape(title)}</p><table cellspacing="0" cellpadding="2">{lines}</table>'


def _cells(meaning: KeyMeaning) -> str:
    words = escape(meaning.name).replace(" ", "&nbsp;")
    return f"<td><b>{escape(meaning.key)}</b>&nbsp;</td><td>{words}&nbsp;&nbsp;&nbsp;&nbsp;</td>"
