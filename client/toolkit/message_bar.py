"""The bar that takes the place of modal boxes for errors: a sentence, one thing to do about it, details on demand.

Must not know what the messages are about.
"""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.focus_return import FocusReturn
from client.toolkit.fonts import code_font, strong_font
from client.toolkit.icons import Icons
from client.toolkit.theme import Theme, ThemeController
from client.toolkit.wrapped_label import WrappedLabel

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class BarMessage:
    """One message: a sentence, how grave, the words on its two buttons, what the details say (empty: none of it)."""

    text: str
    severity: Severity = "error"
    action: str = ""
    details: str = ""
    other_action: str = ""


_ICONS = {"error": "circle-x", "warning": "triangle-alert", "info": "info"}
_LEAST_DIGITS = 30  # of the sentence beside its buttons
_TOKENS = {"error": "failed", "warning": "waiting", "info": "accent"}


class MessageBar(QFrame):
    """Shows one `BarMessage` at a time and hides without one. Esc and the button at its end close it.

    `focus` gives the keyboard back when the bar goes; its `home` is where to, if who had it is gone.

    Signals: `action_requested`, `other_requested` (the shown `BarMessage`), `closed` (the `BarMessage` that was shown).
    """

    action_requested = Signal(object)
    other_requested = Signal(object)
    closed = Signal(object)

    def __init__(self, controller: ThemeController, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._icons = icons
        self._message: BarMessage | None = None
        self.focus = FocusReturn(self)
        self.setAccessibleName(self.tr("Message"))
        self._sign = QLabel()
        self._word = QLabel()
        self._word.setFont(strong_font())
        self._text = WrappedLabel()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._action.clicked.connect(self._on_action_clicked)
        self._other = QPushButton()
        self._other.clicked.connect(self._on_other_clicked)
        self._more = QToolButton()
        self._more.setText(self.tr("Details"))
        self._more.setCheckable(True)
        self._more.toggled.connect(self._on_details_toggled)
        self._close = QToolButton()
        self._close.setIcon(icons.icon("x"))
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.clicked.connect(self.clear)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setFont(code_font())
        self._details.setAccessibleName(self.tr("Details"))
        self._lay_out()
        controller.changed.connect(self._on_theme_changed)
        self.hide()

    @property
    def message(self) -> BarMessage | None:
        """What it shows now."""
        return self._message

    def show_message(self, message: BarMessage) -> None:
        """Show `message` in place of any other."""
        self._message = message
        words = {"error": self.tr("Error"), "warning": self.tr("Warning"), "info": self.tr("Note")}
        self._word.setText(words[message.severity])
        self._text.setText(message.text)
        self._text.setAccessibleName(message.text)
        self._action.setText(message.action)
        self._action.setVisible(bool(message.action))
        self._other.setText(message.other_action)
        self._other.setVisible(bool(message.other_action))
        self._more.setVisible(bool(message.details))
        self._more.setChecked(False)
        self._details.setPlainText(message.details)
        self._show_sign()
        self._fold()
        self.setVisible(True)
        self.setAccessibleDescription(f"{words[message.severity]}: {message.text}")

    def clear(self) -> None:
        """Hide it and forget its message."""
        message, self._message = self._message, None
        self.focus.give_back()  # at first: Qt would put it somewhere as soon as a part of the bar hides
        self._more.setChecked(False)
        self.hide()
        if message is not None:
            self.closed.emit(message)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A stripe in the colour of the severity at the left edge and a thin line below."""
        super().paintEvent(event)
        if self._message is None:
            return
        theme = self._controller.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, 4, self.height(), theme.color(_TOKENS[self._message.severity]))
        painter.setPen(QPen(theme.color("line"), 0))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._message is not None:
            self._show_sign()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the buttons, or the sentence, whichever is wider: they need not stand side by side."""
        around = self._column.contentsMargins()
        width = max(self._head.minimumSize().width(), self._buttons.minimumSizeHint().width())
        return QSize(around.left() + width + around.right(), super().minimumSizeHint().height())

    def _fold(self) -> None:
        """Put the buttons below the sentence where they would leave it no room."""
        room = self.width() - self._buttons.sizeHint().width()
        directions = QBoxLayout.Direction
        is_narrow = room < _LEAST_DIGITS * self.fontMetrics().horizontalAdvance("0")
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._sign)
        self._head.addWidget(self._word)
        self._head.addWidget(self._text, 1)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addStretch(1)
        for button in (self._action, self._other, self._more, self._close):
            buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(self._head, 1)
        self._row.addWidget(self._buttons)
        for row in (self._head, buttons, self._row):
            row.setSpacing(8)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 4, 4)
        column.addLayout(self._row)
        column.addWidget(self._details)
        self._details.hide()
        self._details.setMaximumHeight(160)

    def _show_sign(self) -> None:
        if self._message is None:
            return
        name, token = _ICONS[self._message.severity], _TOKENS[self._message.severity]
        size = self.fontMetrics().height()
        self._sign.setPixmap(self._icons.icon(name, token).pixmap(size, size))

    def _on_action_clicked(self) -> None:
        if self._message is not None:
            self.action_requested.emit(self._message)

    def _on_other_clicked(self) -> None:
        if self._message is not None:
            self.other_requested.emit(self._message)

    def _on_details_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._details.setVisible(checked)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._show_sign()
        self.update()
