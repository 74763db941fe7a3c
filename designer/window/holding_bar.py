"""The bar that says that deliveries are held, how many wait, and how to let them go. Knows no gateway."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from client.toolkit.fonts import strong_font
from client.toolkit.theme import ThemeController
from client.toolkit.wrapped_label import WrappedLabel


class HoldingBar(QFrame):
    """Stands above the tabs as long as deliveries are held.

    Signals: `release_requested` (let one go), `release_all_requested`, `stop_requested` (hold no longer); None with each.
    """

    release_requested = Signal(object)
    release_all_requested = Signal(object)
    stop_requested = Signal(object)

    def __init__(self, themes: ThemeController) -> None:
        super().__init__()
        self._themes = themes
        self.setAccessibleName(self.tr("Deliveries are held"))
        self.text = WrappedLabel()
        self.text.setFont(strong_font())
        self.release = self._button(self.tr("Release One"), self.tr("Let the delivery go that has waited longest"))
        self.release_all = self._button(self.tr("Release All"), self.tr("Let all go that wait now; what comes is held"))
        self.stop = self._button(self.tr("Stop Holding"), self.tr("Let all go, and hold nothing any more"))
        self.release.clicked.connect(self._on_release_clicked)
        self.release_all.clicked.connect(self._on_release_all_clicked)
        self.stop.clicked.connect(self._on_stop_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        for button in (self.release, self.release_all, self.stop):
            row.addWidget(button)
        self.show_waiting(0)

    def show_waiting(self, count: int) -> None:
        """Show how many deliveries wait to be let go."""
        if count:
            one = self.tr("⏸ Deliveries are held – 1 waits. Until it is released, no request times out.")
            some = self.tr("⏸ Deliveries are held – {count} wait. Until they are released, no request times out.")
            text = one if count == 1 else some.format(count=count)
        else:
            text = self.tr("⏸ Deliveries are held – none waits yet. Send a message, then go on step by step.")
        self.text.setText(text)
        self.setAccessibleDescription(text)
        self.release.setEnabled(bool(count))
        self.release_all.setEnabled(bool(count))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A stripe in the colour of what waits at the left edge and a thin line below."""
        super().paintEvent(event)
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, 4, self.height(), theme.color("waiting"))
        painter.setPen(QPen(theme.color("line"), 0))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tip)
        return button

    def _on_release_clicked(self) -> None:
        self.release_requested.emit(None)

    def _on_release_all_clicked(self) -> None:
        self.release_all_requested.emit(None)

    def _on_stop_clicked(self) -> None:
        self.stop_requested.emit(None)
