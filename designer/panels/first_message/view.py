"""The hint as a strip above the editors: which step it is, what to do, a button that does it. Knows no gateway."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from designer.panels.first_message.model import GuideStep


class FirstMessageView(QFrame):
    """Shows one step at a time.

    Signals: `step_requested` (the `GuideStep` that its button stands for), `close_requested` (None).
    """

    step_requested = Signal(object)
    close_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._step = GuideStep.ALLOW
        self.setAccessibleName(self.tr("Your first message"))
        self.number = QLabel()
        self.number.setFont(strong_font())
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.button = QPushButton()
        self.button.clicked.connect(self._on_clicked)
        close = QToolButton()
        close.setIcon(look.icons.icon("x"))
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close the hint"))
        close.setToolTip(self.tr("Close the hint"))
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close.clicked.connect(self._on_close_clicked)
        self.close_button = close
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(self.number)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        row.addWidget(close)
        self.show_step(self._step)

    def show_step(self, step: GuideStep) -> None:
        """Show what comes next."""
        self._step = step
        texts = {
            GuideStep.ALLOW: self.tr("A designer starts in Read-Only and may not send. Switch it to Comm Read/Write."),
            GuideStep.RUN: self.tr("The script below sends a message to the user bob. Run it with F5."),
            GuideStep.READ: self.tr(
                "“Who received this?” says who got it and why the others did not. Choose a row to see more, change "
                "the script, and run it again."
            ),
        }
        words = {
            GuideStep.ALLOW: self.tr("Switch to Read/Write"),
            GuideStep.RUN: self.tr("Run"),
            GuideStep.READ: self.tr("Show Who Received It"),
        }
        self.number.setText(self.tr("Step {number} of {count}").format(number=step.value, count=len(GuideStep)))
        self.text.setText(texts[step])
        self.button.setText(words[step])
        self.setAccessibleDescription(f"{self.number.text()}: {texts[step]}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """A stripe at the left edge and a thin line below, as the message bar has."""
        super().paintEvent(event)
        theme = self._look.themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, 4, self.height(), theme.color("accent"))
        painter.setPen(QPen(theme.color("line"), 0))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _on_clicked(self) -> None:
        self.step_requested.emit(self._step)

    def _on_close_clicked(self) -> None:
        self.close_requested.emit(None)
