"""A box that a script opened, over the window of its client; it holds up that script alone. Knows no gateway."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from client.panels.boxes.model import NOTHING, BoxKind, BoxRequest, choice_answer, text_answer
from client.toolkit.look import Look
from client.toolkit.plain_title import plain_title
from client.toolkit.theme import Theme
from client.toolkit.wrapped_label import WrappedLabel
from gateway_core.api import Payload

_SIGNS = {
    BoxKind.MESSAGE: ("info", "accent"),
    BoxKind.WARNING: ("triangle-alert", "waiting"),
    BoxKind.ERROR: ("circle-x", "failed"),
    BoxKind.CONFIRM: ("circle-question-mark", "accent"),
    BoxKind.INPUT: ("pencil", "accent"),
    BoxKind.PASSWORD: ("pencil", "accent"),
}
_WITH_INPUT = (BoxKind.INPUT, BoxKind.PASSWORD)
_SIGN_PX = 32


@dataclass(frozen=True, slots=True)
class BoxAnswer:
    """What a person chose."""

    box_id: int
    value: Payload


class BoxView(QDialog):
    """One box. Closing it in any way answers it, once.

    Signals: `answered` (a `BoxAnswer`).
    """

    answered = Signal(object)

    def __init__(self, request: BoxRequest, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._request = request
        self._is_answered = False
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # whoever types elsewhere goes on typing
        title = request.title or self._default_title()
        self.setWindowTitle(plain_title(title))
        self.setAccessibleName(title)
        self._look = look
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text = WrappedLabel(request.text)
        self.text.setMinimumWidth(240)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.input = QLineEdit(request.default)
        self.input.setVisible(request.kind in _WITH_INPUT)
        if request.kind is BoxKind.PASSWORD:
            self.input.setEchoMode(QLineEdit.EchoMode.Password)
            self.input.setStyleSheet(f"lineedit-password-character: {ord(request.echo)}")
        self.input.setAccessibleName(request.text)
        self.buttons = QDialogButtonBox(_buttons(request))
        self.buttons.clicked.connect(self._on_clicked)
        inner = QVBoxLayout()
        inner.addWidget(self.text)
        inner.addWidget(self.input)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._sign)
        row.addLayout(inner, 1)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addStretch(1)
        column.addWidget(self.buttons)
        look.themes.changed.connect(self._on_theme_changed)
        self._on_theme_changed(look.themes.theme)

    @property
    def request(self) -> BoxRequest:
        """What it asks."""
        return self._request

    def reject(self) -> None:
        """Esc or the window's close button: Cancel where there is one, else no."""
        if self._request.kind is BoxKind.CONFIRM:
            self._answer(choice_answer(None if self._request.allow_cancel else False))
        else:
            self._answer(NOTHING)

    def accept(self) -> None:
        """Enter: what the default button means."""
        if self._request.kind is BoxKind.CONFIRM:
            self._answer(choice_answer(True))
        elif self._request.kind in _WITH_INPUT:
            self._answer(text_answer(self.input.text()))
        else:
            self._answer(NOTHING)

    def dismiss(self) -> None:
        """Close without an answer: its script is gone."""
        self._is_answered = True
        super().reject()

    def _on_clicked(self, button: QWidget) -> None:
        role = next(self.buttons.buttonRole(known) for known in self.buttons.buttons() if known is button)
        roles = QDialogButtonBox.ButtonRole
        if role in (roles.AcceptRole, roles.YesRole):
            self.accept()
        elif role == roles.NoRole:
            self._answer(choice_answer(False))
        else:
            self.reject()

    def _answer(self, value: Payload) -> None:
        if not self._is_answered:
            self._is_answered = True
            self.answered.emit(BoxAnswer(self._request.box_id, value))
        super().accept()

    def _on_theme_changed(self, _theme: Theme) -> None:
        name, token = _SIGNS[self._request.kind]
        self._sign.setPixmap(self._look.icons.icon(name, token).pixmap(_SIGN_PX, _SIGN_PX))

    def _default_title(self) -> str:
        titles = {
            BoxKind.MESSAGE: self.tr("Information"),
            BoxKind.WARNING: self.tr("Warning"),
            BoxKind.ERROR: self.tr("Error"),
            BoxKind.CONFIRM: self.tr("Confirm"),
            BoxKind.INPUT: self.tr("Input"),
            BoxKind.PASSWORD: self.tr("Password"),
        }
        return titles[self._request.kind]


def _buttons(request: BoxRequest) -> QDialogButtonBox.StandardButton:
    buttons = QDialogButtonBox.StandardButton
    if request.kind is BoxKind.CONFIRM:
        chosen = buttons.Yes | buttons.No
        return chosen | buttons.Cancel if request.allow_cancel else chosen
    return buttons.Ok | buttons.Cancel if request.kind in _WITH_INPUT else buttons.Ok
