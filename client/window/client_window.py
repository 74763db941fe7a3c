"""The window of one client: header, arrivals, payload, console, and on demand a script that runs as this client.

Knows no gateway: it holds the views, its presenter decides.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from client.panels.arrivals.model import ArrivalsModel
from client.panels.arrivals.view import ArrivalsView
from client.panels.console.view import ConsolePanelView
from client.panels.identity.view import IdentityView
from client.panels.payload.view import PayloadPanelView
from client.panels.script.view import ScriptPanelView
from client.panels.windows.view import WindowsView
from client.toolkit.actions import ActionSpec, WindowActions
from client.toolkit.look import Look
from client.toolkit.message_bar import MessageBar
from client.toolkit.toast import Toast
from client.toolkit.zoom import WindowZoom
from client.window.arrangement import CLIENT_SIZE, taller
from gateway_core.api import CommMode, Session

_ZOOM_KEY = "client/zoom"
_SMALLEST = QSize(320, 260)
_TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.DragEnter,
    }
)
_WINDOWS_PLACE = 1  # below the arrivals
_LINES_WITH_SCRIPT = 30  # of text: the height at which everything beside a script can still be read


class WindowFace(QWidget):
    """Stands in for all panels of a window that is not full: `draw` draws the whole window."""

    def __init__(self, draw: Callable[[QSize, QPainter], None]) -> None:
        super().__init__()
        self._draw = draw

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(self.size(), painter)
        painter.end()


class ClientWindow(QMainWindow):
    """All views of one client session, once it is full; until then `draw` draws it as if it were.

    It becomes full by `fill`, which whoever made it calls at once or when somebody touches it (`touched`).

    Signals: `touched`, `activated` (the session id) while it is not full, `closed` (the session id), `comm_mode_requested` (a
    `CommMode`), `run_requested`, `stop_requested`, `front_window_close_requested` (None).
    """

    touched = Signal(object)
    activated = Signal(object)
    closed = Signal(object)
    comm_mode_requested = Signal(object)
    run_requested = Signal(object)
    stop_requested = Signal(object)
    front_window_close_requested = Signal(object)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session_id = session.id
        self._look = look
        self._windows_view: WindowsView | None = None
        self._share_above = 0.5  # of the room of the cards, what the arrivals gave
        self._is_full = False
        self.setWindowTitle(self._title(session))
        self.setAccessibleName(self.windowTitle())
        self.setMinimumSize(_SMALLEST)
        self.resize(CLIENT_SIZE)

    def fill(self) -> None:
        """Make all that it shows; once."""
        self._is_full = True
        self.bar = MessageBar(self._look.themes, self._look.icons)
        self.identity = IdentityView(self._look)
        self.arrivals_model = ArrivalsModel(self._look.themes, self._session_id)
        self.arrivals = ArrivalsView(self.arrivals_model)
        self.payload = PayloadPanelView()
        self.console = ConsolePanelView(self._look)
        self.script = ScriptPanelView(self._look)
        self._lay_out()
        self.toast = Toast(self._look.themes, self)
        self.zoom = WindowZoom(self)
        self.actions_list = WindowActions(self, self._look.icons)
        self._modes: dict[CommMode, QAction] = {}
        self._add_client_actions()
        self._add_view_actions()
        self._follow_zoom()
        self.arrivals.setFocus()

    @property
    def is_full(self) -> bool:
        """Whether it has its panels and menus."""
        return self._is_full

    def show_face(self, face: "WindowFace") -> None:
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
        self._modes[mode].setChecked(True)

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

    def event(self, event: QEvent) -> bool:
        if not self._is_full and event.type() in _TOUCHES:
            self.touched.emit(self._session_id)
        elif not self._is_full and event.type() == QEvent.Type.WindowActivate:
            self.activated.emit(self._session_id)
        return super().event(event)

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

    def _add_client_actions(self) -> None:
        menu = self.tr("&Client")
        add = self.actions_list.add
        add(ActionSpec(self.tr("Change &Identity…"), menu, "Ctrl+I", "user-pen"), self.identity.edit)
        self._script_action = add(
            ActionSpec(self.tr("Script as This &Client"), menu, "Ctrl+R", "code", checkable=True), self._on_nothing
        )
        self._script_action.toggled.connect(self._on_script_toggled)
        add(ActionSpec(self.tr("&Run Script"), menu, "F5", "play"), self._on_run)
        add(ActionSpec(self.tr("&Stop Script"), menu, "Shift+F5", "square"), self._on_stop)
        add(ActionSpec(self.tr("Complete &Name"), menu, "Ctrl+Space"), self.script.editor.completion.open_list)
        add(ActionSpec(self.tr("Show &Parameters"), menu, "Ctrl+Shift+Space"), self.script.editor.call_tip.open_tip)
        add(ActionSpec(self.tr("Next &Finding"), menu, "F8"), self.script.editor.marks.go_to_next)
        add(ActionSpec(self.tr("Pre&vious Finding"), menu, "Shift+F8"), self.script.editor.marks.go_to_previous)
        add(ActionSpec(self.tr("I&gnore Finding Here"), menu, "Alt+F8"), self.script.editor.marks.request_ignore)
        self.actions_list.separate(menu)
        group = QActionGroup(self)
        modes = (
            (CommMode.OFF, self.tr("Comm &Off"), "Ctrl+Shift+1"),
            (CommMode.READ_ONLY, self.tr("Comm Read-&Only"), "Ctrl+Shift+2"),
            (CommMode.READ_WRITE, self.tr("Comm Read/&Write"), "Ctrl+Shift+3"),
        )
        for mode, text, keys in modes:
            action = add(ActionSpec(text, menu, keys, checkable=True), self._on_mode_triggered)
            action.setData(mode)
            action.setActionGroup(group)
            self._modes[mode] = action
        self.actions_list.separate(menu)
        add(ActionSpec(self.tr("Close Front &Window"), menu, "Ctrl+Shift+W"), self._on_close_front)
        add(ActionSpec(self.tr("Clear Console"), menu, "Ctrl+L", "eraser"), self.console.console.clear_all)
        add(ActionSpec(self.tr("&Close"), menu, QKeySequence.StandardKey.Close, "x"), self.close)

    def _add_view_actions(self) -> None:
        menu = self.tr("&View")
        add = self.actions_list.add
        add(ActionSpec(self.tr("Zoom &In"), menu, QKeySequence.StandardKey.ZoomIn), self.zoom.zoom_in)
        add(ActionSpec(self.tr("Zoom &Out"), menu, QKeySequence.StandardKey.ZoomOut), self.zoom.zoom_out)
        add(ActionSpec(self.tr("&Normal Size"), menu, "Ctrl+0"), self.zoom.reset)

    def _follow_zoom(self) -> None:
        self.zoom.set_factor(self._look.settings.number(_ZOOM_KEY, 1.0))
        self.zoom.changed.connect(self._on_zoomed)

    def _title(self, session: Session) -> str:
        title = self.tr("{name} – {project} on {gateway}")
        return title.format(name=session.name, project=session.project, gateway=session.gateway)

    def _on_nothing(self) -> None:
        """The state of the action is what counts, however it was changed."""

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

    def _on_run(self) -> None:
        self.show_script_panel()
        self.run_requested.emit(None)

    def _on_stop(self) -> None:
        self.stop_requested.emit(None)

    def _on_close_front(self) -> None:
        self.front_window_close_requested.emit(None)

    def _on_mode_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.comm_mode_requested.emit(action.data())

    def _on_zoomed(self, factor: float) -> None:
        self._look.settings.set_number(_ZOOM_KEY, factor)
