"""A line of text that ends with … where the place is too narrow, and shows the whole in its tool tip.

Must not know what the text is about.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from client.toolkit.plain_tip import plain_tip

_MOST_CHARACTERS = 2_000  # Qt measures all of them whenever it lays out


class ElidedLabel(QLabel):
    """A label that may become as narrow as its first letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tip = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show a text, or the beginning of one that no screen has room for."""
        super().setText(text[:_MOST_CHARACTERS])

    def setToolTip(self, tip: str) -> None:
        """Say more about the text; where that is cut off, it stands above."""
        self._tip = tip
        super().setToolTip(plain_tip(tip))

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        letters = self.fontMetrics().horizontalAdvance("MM…")
        return QSize(min(letters, hint.width()), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        tips = (self.text() if shown != self.text() else "", self._tip)
        super().setToolTip(plain_tip("\n".join(filter(None, tips))))
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment() | Qt.TextFlag.TextSingleLine, shown)
        painter.end()
