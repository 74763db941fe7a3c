"""The menus of a client's window: every action with its place and shortcut. Knows no gateway."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from client.panels.console.view import ConsolePanelView
from client.panels.identity.view import IdentityView
from client.panels.script.model import ScriptState
from client.panels.script.view import ScriptPanelView
from client.toolkit.actions import ActionSpec, WindowActions, allow
from client.toolkit.look import Look
from client.toolkit.panel_walk import Panels, PanelWalk
from client.toolkit.window_palette import WindowPalette
from client.toolkit.zoom import WindowZoom
from gateway_core.api import CommMode

_RECENT = "client/palette"


class ClientMenus(QObject):
    """All actions of one client's window.

    Signals: `comm_mode_requested` (a `CommMode`), `run_requested`, `stop_requested`, `front_window_close_requested` (None).
    """

    comm_mode_requested = Signal(object)
    run_requested = Signal(object)
    stop_requested = Signal(object)
    front_window_close_requested = Signal(object)

    def __init__(self, window: QMainWindow, look: Look, zoom: WindowZoom) -> None:
        super().__init__(window)
        self._window = window
        self._zoom = zoom
        self.actions = WindowActions(window, look.icons)
        self.palette = WindowPalette(window, look.settings, _RECENT)
        self._modes: dict[CommMode, QAction] = {}
        self._in_script: tuple[QAction, ...] = ()

    def add_client(self, identity: IdentityView, console: ConsolePanelView) -> None:
        """The rest of the Client menu, below what is there for its script."""
        menu, add = self.tr("&Client"), self.actions.add
        add(ActionSpec(self.tr("Change &Identity…"), menu, "Ctrl+I", "user-pen"), identity.edit)
        self.actions.separate(menu)
        self._add_modes(menu)
        self.actions.separate(menu)
        add(ActionSpec(self.tr("Close Front Win&dow"), menu, "Ctrl+Shift+W"), self._on_close_front)
        add(ActionSpec(self.tr("Clear Console"), menu, "Ctrl+L", "eraser"), console.console.clear_all)
        add(ActionSpec(self.tr("&Close"), menu, QKeySequence.StandardKey.Close, "x"), self._window.close)

    def add_script(self, script: ScriptPanelView) -> QAction:
        """The actions of the script that runs as this client; returns the one that shows it."""
        menu, add, editor = self.tr("&Client"), self.actions.add, script.editor
        spec = ActionSpec(self.tr("Script as &This Client"), menu, "Ctrl+R", "code", checkable=True)
        shown = add(spec, self._on_nothing)
        self._run = add(ActionSpec(self.tr("&Run Script"), menu, "F5", "play"), self._on_run)
        self._stop = add(ActionSpec(self.tr("&Stop Script"), menu, "Shift+F5", "square"), self._on_stop)
        self._in_script = (
            add(ActionSpec(self.tr("Complete &Name"), menu, "Ctrl+Space"), editor.completion.open_list),
            add(ActionSpec(self.tr("Show &Parameters"), menu, "Ctrl+Shift+Space"), editor.call_tip.open_tip),
            add(ActionSpec(self.tr("Next &Finding"), menu, "F8"), editor.marks.go_to_next),
            add(ActionSpec(self.tr("Pre&vious Finding"), menu, "Shift+F8"), editor.marks.go_to_previous),
            add(ActionSpec(self.tr("I&gnore Finding Here"), menu, "Alt+F8"), editor.marks.request_ignore),
        )
        self.actions.separate(menu)
        shown.toggled.connect(self._on_script_shown)
        script.state_shown.connect(self._on_state_shown)
        self._on_state_shown(ScriptState())
        self._on_script_shown(is_shown=False)
        return shown

    def add_view(self, panels: Panels) -> None:
        """The View menu; `panels` are the parts of the window that the keyboard goes through."""
        menu, add = self.tr("&View"), self.actions.add
        walk = PanelWalk(self._window, panels)
        tip = self.tr("Find a command of any menu by a few letters")
        add(ActionSpec(self.tr("Command &Palette…"), menu, "Ctrl+Shift+P", "", tip), self.palette.open_commands)
        tip = self.tr("All commands with their keys, to search in")
        add(ActionSpec(self.tr("&Keyboard Shortcuts…"), menu, "Ctrl+F1", "", tip), self.palette.open_shortcuts)
        self.actions.separate(menu)
        tip = self.tr("Give the keyboard to the next part of the window, out of a text too")
        add(ActionSpec(self.tr("Ne&xt Panel"), menu, "Ctrl+F6", "", tip), walk.go_next)
        tip = self.tr("Give the keyboard to the part of the window before")
        add(ActionSpec(self.tr("P&revious Panel"), menu, "Ctrl+Shift+F6", "", tip), walk.go_previous)
        self.actions.separate(menu)
        add(ActionSpec(self.tr("Zoom &In"), menu, QKeySequence.StandardKey.ZoomIn), self._zoom.zoom_in)
        add(ActionSpec(self.tr("Zoom &Out"), menu, QKeySequence.StandardKey.ZoomOut), self._zoom.zoom_out)
        add(ActionSpec(self.tr("&Normal Size"), menu, "Ctrl+0"), self._zoom.reset)

    def show_mode(self, mode: CommMode) -> None:
        """Mark the comm mode in force."""
        self._modes[mode].setChecked(True)

    def _add_modes(self, menu: str) -> None:
        group = QActionGroup(self)
        modes = (
            (CommMode.OFF, self.tr("Comm &Off"), "Ctrl+Shift+1"),
            (CommMode.READ_ONLY, self.tr("Comm Read-On&ly"), "Ctrl+Shift+2"),
            (CommMode.READ_WRITE, self.tr("Comm Read/&Write"), "Ctrl+Shift+3"),
        )
        for mode, text, keys in modes:
            action = self.actions.add(ActionSpec(text, menu, keys, checkable=True), self._on_mode_triggered)
            action.setData(mode)
            action.setActionGroup(group)
            self._modes[mode] = action

    def _on_nothing(self) -> None:
        """The state of the action is what counts, however it was changed."""

    def _on_script_shown(self, is_shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        reason = self.tr("This works on the script of this client: show it first, with Ctrl+R.")
        for action in self._in_script:
            allow(action, allowed=is_shown, reason=reason)

    def _on_state_shown(self, state: ScriptState) -> None:
        """Which of Run and Stop make sense now."""
        allow(self._run, allowed=not state.is_busy, reason=self.tr("A script runs already; Stop Script ends it."))
        allow(self._stop, allowed=state.run_id != 0, reason=self.tr("No script runs as this client."))

    def _on_run(self) -> None:
        self.run_requested.emit(None)

    def _on_stop(self) -> None:
        self.stop_requested.emit(None)

    def _on_close_front(self) -> None:
        self.front_window_close_requested.emit(None)

    def _on_mode_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.comm_mode_requested.emit(action.data())
