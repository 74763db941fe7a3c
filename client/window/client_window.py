"""The window of one client: header, arrivals, payload, console, and on demand a script that runs as this client.

Knows no gateway: it holds the views, its presenter decides.
"""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from client.panels.arrivals.model import ArrivalsModel
from client.panels.arrivals.view import ArrivalsView
from client.panels.console.view import ConsolePanelView
from client.panels.identity.view import IdentityView
from client.panels.payload.view import PayloadPanelView
from client.panels.script.view import ScriptPanelView
from client.panels.windows.view import WindowsView
from client.toolkit.look import Look
from client.toolkit.message_bar import MessageBar
from client.toolkit.plain_title import plain_title
from client.toolkit.toast import Toast
from client.toolkit.zoom import WindowZoom
from client.window.arrangement import CLIENT_SIZE, taller
from client.window.client_menus import ClientMenus
from client.window.window_face import WindowFace
from gateway_core.api import CommMode, Session

_ZOOM_KEY = "client/zoom"
_SMALLEST = QSize(320, 260)
_WINDOWS_PLACE = 1  # below the arrivals
_LINES_WITH_SCRIPT = 30  # of text: the height at which everything beside a script can still be read


class ClientWindow(QMainWindow):
    """All views of one client session, once it is full; until then `draw` draws it as if it were.

    It becomes full by `fill`, which whoever made it calls at once or when somebody touches it.

    Signals: `closed` (the session id).
    """

    closed = Signal(object)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session_id = session.id
        self._look = look
        self._windows_view: WindowsView | None = None
        self._share_above = 0.5  # of the room of the cards, what the arrivals gave
        self._is_full = False
        self.setWindowTitle(plain_title(_title(session)))
        self.setAccessibleName(_title(session))
        self.setMinimumSize(_SMALLEST)
        self.resize(CLIENT_SIZE)

    def fill(self) -> None:
        """Make all that it shows; once."""
        self._is_full = True
        self.setMinimumSize(0, 0)  # from now on its panels say how small it may be
        self.bar = MessageBar(self._look.themes, self._look.icons)
        self.identity = IdentityView(self._look)
        self.arrivals_model = ArrivalsModel(self._look.themes, self._session_id)
        self.arrivals = ArrivalsView(self.arrivals_model)
        self.payload = PayloadPanelView()
        self.console = ConsolePanelView(self._look)
        self.script = ScriptPanelView(self._look)
        self.bar.focus.home = self._home
        self._lay_out()
        self.toast = Toast(self._look.themes, self)
        self.zoom = WindowZoom(self)
        self.menus = ClientMenus(self, self._look, self.zoom)
        self.actions_list = self.menus.actions
        self._script_action = self.menus.add_script(self.script)
        self._script_action.toggled.connect(self._on_script_toggled)
        self.menus.run_requested.connect(self._on_run_requested)
        self.menus.add_client(self.identity, self.console)
        self.menus.add_view(self._panels)
        self.zoom.set_factor(self._look.settings.number(_ZOOM_KEY, 1.0))
        self.zoom.changed.connect(self._on_zoomed)
        self.arrivals.setFocus()

    @property
    def is_full(self) -> bool:
        """Whether it has its panels and menus."""
        return self._is_full

    @property
    def head_height(self) -> int:
        """How far down it says who it is, once it is full."""
        return self.identity.mapTo(self, self.identity.rect().bottomLeft()).y() + 1

    def show_face(self, face: WindowFace) -> None:
        """Show what draws it until it is full."""
        self.setCentralWidget(face)

    def update_face(self) -> None:
        """Have it drawn anew."""
        face = self.centralWidget()
        if face is not None:
            face.update()

    @property
    def session_id(self) -> str:
        """The id of the session whose window it is."""
        return self._session_id

    def show_mode(self, mode: CommMode) -> None:
        """Mark the comm mode in the menu."""
        self.menus.show_mode(mode)

    def announce(self, text: str) -> None:
        """Show a toast, over the empty part of the menu bar."""
        self.toast.announce(text, 2)

    def show_script_panel(self) -> None:
        """Open the panel for a script as this client."""
        self._script_action.setChecked(True)

    def take_script(self, text: str) -> None:
        """Show a script, ready to run as this client; undo brings back what stood there."""
        self.show_script_panel()
        self.script.take_text(text)

    def make_windows_view(self) -> WindowsView:
        """The cards of open windows, which come into being with the first window."""
        self._windows_view = WindowsView(self._look)
        self._windows_view.hide()
        self._parts.insertWidget(_WINDOWS_PLACE, self._windows_view)
        return self._windows_view

    def show_windows_view(self, shown: bool) -> None:  # noqa: FBT001 - reads as a setter
        """Show the cards or hide them. They take their room from what is above and below, never from the script."""
        view = self._windows_view
        if view is None or view.isHidden() != shown:
            return
        above, cards, below, script = self._parts.sizes()
        height = -cards
        if shown:
            height = min(view.sizeHint().height(), (above + below) // 2)
            self._share_above = above / max(above + below, 1)
        from_above = round(height * self._share_above)
        view.setVisible(shown)
        self._parts.setSizes([above - from_above, max(height, 0), below - (height - from_above), script])

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit(self._session_id)

    def _lay_out(self) -> None:
        lower = QSplitter(Qt.Orientation.Horizontal)
        lower.setChildrenCollapsible(False)
        lower.addWidget(self.payload)
        lower.addWidget(self.console)
        lower.setStretchFactor(0, 1)
        lower.setStretchFactor(1, 1)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.arrivals)
        self._parts.addWidget(lower)
        self._parts.addWidget(self.script)
        self._parts.setSizes([160, 160, 160])
        self.script.hide()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.identity)
        column.addWidget(self._parts, 1)
        self.setCentralWidget(middle)

    def _home(self) -> QWidget:
        """Where the keyboard belongs when nothing else has it."""
        return self.arrivals if self.script.isHidden() else self.script.editor

    def _panels(self) -> tuple[QWidget, ...]:
        """Its parts in reading order."""
        return (self.identity, self.arrivals, self.payload, self.console, self.script)

    def _on_script_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.script.setVisible(checked)
        if checked:
            self._make_room()
            self.script.editor.setFocus()

    def _make_room(self) -> None:
        """Grow to where a script has its place, too; by hand alone, never by what arrives."""
        extra = self.fontMetrics().lineSpacing() * _LINES_WITH_SCRIPT - self.height()
        if extra > 0 and self.isVisible() and not self.isMaximized() and not self.isFullScreen():
            frame = self.frameGeometry()
            grown = taller(frame, extra, self.screen().availableGeometry())
            self.move(grown.topLeft())
            self.resize(self.width(), self.height() + grown.height() - frame.height())

    def _on_run_requested(self, _value: None) -> None:
        self.show_script_panel()

    def _on_zoomed(self, factor: float) -> None:
        self._look.settings.set_number(_ZOOM_KEY, factor)


def _title(session: Session) -> str:
    title = QCoreApplication.translate("ClientWindow", "{name} – {project} on {gateway}")
    return title.format(name=session.name, project=session.project, gateway=session.gateway)
