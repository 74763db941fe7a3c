"""The quiet sign in the status bar that a lesson is being recorded, with its two buttons. Knows no gateway."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from client.toolkit.fonts import strong_font


class RecordingSign(QWidget):
    """How much was noted; hidden while nothing is recorded.

    Signals: `stop_requested` (stop and make the lesson), `discard_requested`; None with each.
    """

    stop_requested = Signal(object)
    discard_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Recording of a lesson"))
        self.text = QLabel()
        self.text.setFont(strong_font())
        self.text.setAccessibleName(self.tr("What was recorded"))
        self.stop = self._button(self.tr("Stop"), self.tr("Stop recording, and make a lesson of it"))
        self.discard = self._button(self.tr("Discard"), self.tr("Stop recording, and forget what was noted"))
        self.stop.clicked.connect(self._on_stop_clicked)
        self.discard.clicked.connect(self._on_discard_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        for part in (self.text, self.stop, self.discard):
            row.addWidget(part)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show how much was noted; nothing for no text."""
        self.text.setText(text)
        self.setAccessibleDescription(text)
        self.setVisible(bool(text))

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tip)
        return button

    def _on_stop_clicked(self) -> None:
        self.stop_requested.emit(None)

    def _on_discard_clicked(self) -> None:
        self.discard_requested.emit(None)
