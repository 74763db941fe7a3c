"""The card of one open window: title, path, who opened it, its parameters, a button that closes it. Knows no gateway."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from client.looks.payload_view import PayloadView
from client.panels.windows.model import CardState
from client.toolkit.elided_label import ElidedLabel
from client.toolkit.fonts import code_font, strong_font
from client.toolkit.look import Look
from client.toolkit.plain_tip import plain_tip
from client.toolkit.theme import Theme
from gateway_core.api import parameters_payload

_NARROWEST, _WIDEST = 39, 56  # letters of average width; two cards stand side by side in a new client window
_LEAST_LINES = 2  # of parameters
_MOST_OPEN = 1000  # letters of parameters: what is in larger ones stays closed, or it would hide the next parameter
_STRIPE_PX = 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class WindowCard(QFrame):
    """Shows a `CardState`. Delete and Ctrl+F4 close the window, Enter and a click bring it to the front.

    Where it is too low for all, its parameters stay, and first who opened it goes, then the path; its tool tip says both.

    Signals: `close_requested`, `front_requested`, `focused` (the window's number), `step_requested` (-1 or 1: to the card
    beside this one).
    """

    close_requested = Signal(object)
    front_requested = Signal(object)
    focused = Signal(object)
    step_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state: CardState | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.title = ElidedLabel()
        self.title.setFont(strong_font())
        self.state = QLabel()
        self.path = ElidedLabel()
        self.path.setFont(code_font())
        self.origin = ElidedLabel()
        self.close_button = QToolButton()
        self.close_button.setIcon(look.icons.icon("x"))
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete does the same
        self.close_button.setToolTip(self.tr("Close this window (Delete)"))
        self.close_button.clicked.connect(self._on_close_clicked)
        self.tree = PayloadView()
        self.tree.setHeaderHidden(True)
        self.tree.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.tree.set_empty_text("", self.tr("No parameters"))
        self.tree.setStyleSheet("QTreeView { border: 0; }")  # the card has an edge
        self.tree.viewport().installEventFilter(self)
        self._lay_out()
        self._keep_size()
        look.themes.changed.connect(self._on_theme_changed)
        self._on_theme_changed(look.themes.theme)

    def show_state(self, state: CardState) -> None:
        """Show a window. The tree is left as somebody has opened it where the parameters are the same."""
        before, self._state = self._state, state
        if state == before:
            return
        self.title.setText(state.title)
        self.path.setText(state.path)
        self.state.setText(state.state)
        self.state.setVisible(bool(state.state))
        self.origin.setText(state.origin)
        self.setAccessibleName(state.accessible)
        self.setToolTip(plain_tip(f"{state.title}\n{state.path}\n{state.origin}"))
        self.close_button.setAccessibleName(self.tr("Close {path}").format(path=state.path))
        self.tree.setAccessibleName(self.tr("Parameters of {path}").format(path=state.path))
        if before is None or before.window.parameters != state.window.parameters:
            parameters = state.window.parameters
            is_small = sum(len(value.wire) for _name, value in parameters) <= _MOST_OPEN
            self.tree.show_payload(parameters_payload(parameters), is_open=is_small)
        self.update()

    def has_focus_within(self) -> bool:
        """Whether the keyboard is on the card, or on something in it."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def event(self, event: QEvent) -> bool:
        """Its keys are its own while it has the focus, even where the window has a shortcut of that kind."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _closes(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click into the tree is a click on the card, too."""
        if event.type() == QEvent.Type.MouseButtonPress and watched is self.tree.viewport():
            self._ask_for_front()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if _closes(event):
            self._on_close_clicked()
        elif key in _ENTER:
            self._ask_for_front()
        elif key in _STEPS:
            self.step_requested.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask_for_front()
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        if self._state is not None:
            self.focused.emit(self._state.window.number)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_size()
            self._fit_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_lines()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sheet with a thin edge; the one in front has a bar at its top, the one with the keyboard a second edge."""
        theme = self._look.themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        is_front = self._state is not None and self._state.window.is_front
        if is_front:
            painter.fillRect(0, 0, self.width(), _STRIPE_PX, theme.color("accent"))
        painter.setPen(QPen(theme.color("accent" if is_front else "line"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("text"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(2, 2 + _STRIPE_PX, -3, -3))
        painter.end()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        self._head.addWidget(self.state)
        self._head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, _STRIPE_PX, 4, 4)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.path)
        column.addWidget(self.origin)
        column.addWidget(self.tree, 1)

    def _keep_size(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(letter * _NARROWEST)
        self.setMaximumWidth(letter * _WIDEST)
        self.tree.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)
        self.setMinimumHeight(self._least_height())

    def _least_height(self) -> int:
        """With title and parameters alone."""
        return self._head.sizeHint().height() + self.tree.minimumHeight() + 2 * _STRIPE_PX

    def _fit_lines(self) -> None:
        """Show the lines below the title that there is room for."""
        room = self.height() - self._least_height()
        path, origin = (label.sizeHint().height() for label in (self.path, self.origin))
        self.path.setVisible(room >= path)
        self.origin.setVisible(room >= path + origin)

    def _ask_for_front(self) -> None:
        if self._state is not None and not self._state.window.is_front:
            self.front_requested.emit(self._state.window.number)

    def _on_close_clicked(self) -> None:
        if self._state is not None:
            self.close_requested.emit(self._state.window.number)

    def _on_theme_changed(self, theme: Theme) -> None:
        for label in (self.path, self.origin, self.state):
            look = label.palette()
            look.setColor(label.foregroundRole(), theme.color("muted"))
            label.setPalette(look)
        self.update()


def _closes(event: QKeyEvent) -> bool:
    """Delete, or Ctrl+F4."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Delete:
        return modifiers == Qt.KeyboardModifier.NoModifier
    return event.key() == Qt.Key.Key_F4 and modifiers == Qt.KeyboardModifier.ControlModifier
