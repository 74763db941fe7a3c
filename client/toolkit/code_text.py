"""A read-only piece of code or output among other things: as high as its lines. Must not know what it shows."""

from PySide6.QtCore import QEvent, QSizeF, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from client.toolkit.console_view import shown_lines
from client.toolkit.fonts import code_font

MOST_LINES = 12


class CodeText(QPlainTextEdit):
    """A read-only text in the code face that is as high as its lines, up to `MOST_LINES`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFont(code_font())
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def setPlainText(self, text: str) -> None:
        """Show a text, each of its lines as far as a console would show it."""
        super().setPlainText(shown_lines(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _on_size_changed(self, _size: QSizeF) -> None:
        self._fit()

    def _fit(self) -> None:
        """The document of this kind of editor counts its height in lines."""
        lines = min(max(1, round(self.document().size().height())), MOST_LINES)
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins + 2)
