"""The header of a client window: who it is, its state, and below, on demand, the form that changes it. Knows no gateway."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from client.panels.identity.model import Health, IdentityForm, IdentityState, form_of, roles_of
from client.toolkit.elided_label import ElidedLabel
from client.toolkit.fonts import code_font, strong_font
from client.toolkit.look import Look
from client.toolkit.theme import Theme
from gateway_core.api import CommMode


class IdentityView(QFrame):
    """Shows an `IdentityState`.

    Signals: `change_requested` (an `IdentityForm`), `editing_ended` (None).
    """

    change_requested = Signal(object)
    editing_ended = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state: IdentityState | None = None
        self.setAccessibleName(self.tr("Identity of this client"))
        self.setAutoFillBackground(True)
        self.user = ElidedLabel()
        self.user.setFont(strong_font())
        self.roles = ElidedLabel()
        self.host = ElidedLabel()
        self.address = ElidedLabel()
        self.session = QLabel()
        self.session.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.holding = QLabel(self.tr("⏸ deliveries held"))
        self.holding.setToolTip(self.tr("What comes for this client waits until the designer lets it go"))
        self.mode = QLabel()
        self.health = QLabel()
        for label in (self.host, self.address, self.session):
            label.setFont(code_font())
        self.edit_button = QToolButton()
        self.edit_button.setIcon(look.icons.icon("user-pen"))
        self.edit_button.setCheckable(True)
        self.edit_button.setAutoRaise(True)
        self.edit_button.setToolTip(self.tr("Change user, roles, host and address (Ctrl+I)"))
        self.edit_button.setAccessibleName(self.tr("Change identity"))
        self.edit_button.toggled.connect(self._on_edit_toggled)
        self._form = _IdentityFormView()
        self._form.submitted.connect(self.change_requested)
        self._form.cancelled.connect(self._on_cancelled)
        self._lay_out()
        look.themes.changed.connect(self._on_theme_changed)
        self._on_theme_changed(look.themes.theme)

    def show_state(self, state: IdentityState) -> None:
        """Show who the client is and how it is."""
        self._state = state
        session, identity = state.session, state.session.identity
        self.user.setText(identity.user or self.tr("nobody"))
        self.user.setAccessibleName(self.tr("User {}").format(self.user.text()))
        self.roles.setText(", ".join(identity.roles) or self.tr("no roles"))
        self.roles.setAccessibleName(self.tr("Roles: {}").format(self.roles.text()))
        self.host.setText(identity.host or "–")
        self.host.setAccessibleName(self.tr("Host {}").format(self.host.text()))
        self.address.setText(identity.address or "–")
        self.address.setAccessibleName(self.tr("Address {}").format(self.address.text()))
        self.session.setText(session.id)
        self.session.setAccessibleName(self.tr("Session {}").format(session.id))
        self.session.setToolTip(self.tr("Session id"))
        self.holding.setVisible(state.is_holding)
        self._show_mode(session.comm_mode)
        self.health.setText(f"{state.health.shape} {self._word(state.health)}")
        self.health.setAccessibleName(self.tr("State: {}").format(self._word(state.health)))
        self.edit_button.setEnabled(state.health is not Health.CLOSED)
        if state.health is Health.CLOSED:
            self.end_editing()
        self._colour_health()

    @property
    def is_editing(self) -> bool:
        """Whether the form is open."""
        return self.edit_button.isChecked()

    def edit(self) -> None:
        """Open the form."""
        self.edit_button.setChecked(True)

    def end_editing(self) -> None:
        """Close the form."""
        self.edit_button.setChecked(False)

    @property
    def form(self) -> "_IdentityFormView":
        """The form below the header."""
        return self._form

    def _lay_out(self) -> None:
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.user)
        who.addWidget(self.roles)
        who.addStretch(1)
        who.addWidget(self.holding)
        who.addWidget(self.mode)
        who.addWidget(self.health)
        where = QHBoxLayout()
        where.setSpacing(12)
        for label in (self.host, self.address):
            where.addWidget(label)
        where.addStretch(1)
        self._session_word = QLabel(self.tr("session"))
        where.addWidget(self._session_word)
        where.addWidget(self.session)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addLayout(who)
        lines.addLayout(where)
        row = QHBoxLayout()
        row.addLayout(lines, 1)
        row.addWidget(self.edit_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._form)
        self._form.hide()

    def _word(self, health: Health) -> str:
        words = {
            Health.RUNNING: self.tr("running"),
            Health.NOT_RESPONDING: self.tr("not responding"),
            Health.CLOSED: self.tr("closed"),
        }
        return words[health]

    def _show_mode(self, mode: CommMode) -> None:
        words = {CommMode.OFF: self.tr("⚠ Comm Off"), CommMode.READ_ONLY: self.tr("⚠ Comm Read-Only")}
        self.mode.setVisible(mode in words)
        self.mode.setText(words.get(mode, ""))

    def _on_edit_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if checked and self._state is not None:
            self._form.fill(form_of(self._state.session.identity), self._state)
        self._form.setVisible(checked)
        if checked:
            self._form.begin()
        else:
            self.editing_ended.emit(None)

    def _on_cancelled(self, _value: None) -> None:
        self.end_editing()

    def _on_theme_changed(self, theme: Theme) -> None:
        for label in (self.roles, self._session_word):
            _colour(label, theme, "muted")
        for warning in (self.holding, self.mode):
            _colour(warning, theme, "waiting")
        self._colour_health()

    def _colour_health(self) -> None:
        if self._state is not None:
            _colour(self.health, self._look.themes.theme, self._state.health.token)


class _IdentityFormView(QFrame):
    """The fields. Enter applies, Esc cancels.

    Signals: `submitted` (an `IdentityForm`), `cancelled` (None).
    """

    submitted = Signal(object)
    cancelled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._state: IdentityState | None = None
        self.user = QComboBox()
        self.user.setEditable(True)
        self.user.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.roles = QLineEdit()
        self.roles.setPlaceholderText(self.tr("Operator, Shift A"))
        self.host = QLineEdit()
        self.address = QLineEdit()
        apply = QPushButton(self.tr("Apply"))
        apply.clicked.connect(self.submit)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self._on_cancel_clicked)
        self.user.currentTextChanged.connect(self._on_user_changed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 4, 4)
        fields = (
            (self.tr("User"), self.user),
            (self.tr("Roles"), self.roles),
            (self.tr("Host"), self.host),
            (self.tr("Address"), self.address),
        )
        for position, (name, field) in enumerate(fields):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(label, position // 2, position % 2 * 2)
            grid.addWidget(field, position // 2, position % 2 * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(apply)
        buttons.addWidget(cancel)
        grid.addLayout(buttons, 2, 0, 1, 4)

    def fill(self, form: IdentityForm, state: IdentityState) -> None:
        """Put values into the fields and the lab's users into the list."""
        self._state = None  # while filling, a name must not change the roles
        self.user.clear()
        self.user.addItems([user.name for user in state.users])
        self.user.setEditText(form.user)
        self.roles.setText(form.roles)
        self.host.setText(form.host)
        self.address.setText(form.address)
        self._state = state

    def begin(self) -> None:
        """Take the focus; what is typed now is another user's name."""
        self.user.setFocus()
        line = self.user.lineEdit()
        if line is not None:
            line.selectAll()

    def submit(self) -> None:
        """Ask for what the fields say."""
        fields = (self.user.currentText(), self.roles.text(), self.host.text(), self.address.text())
        self.submitted.emit(IdentityForm(*fields))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def _on_user_changed(self, name: str) -> None:
        """Whoever is a user of the lab has the roles that the lab says."""
        roles = roles_of(name, self._state.users) if self._state is not None else None
        if roles is not None:
            self.roles.setText(roles)

    def _on_cancel_clicked(self) -> None:
        self.cancelled.emit(None)


def _colour(label: QLabel, theme: Theme, token: str) -> None:
    look = label.palette()
    look.setColor(label.foregroundRole(), theme.color(token))
    label.setPalette(look)
