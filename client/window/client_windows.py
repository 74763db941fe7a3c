"""All client windows of one open lab: opens, arranges and closes them, and gives each the events of its session."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

import shiboken6
from PySide6.QtCore import QMargins, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from client.bridge.bridge import Bridge
from client.toolkit.look import Look
from client.toolkit.message_bar import BarMessage
from client.window.arrangement import tiles
from client.window.client_presenter import ClientPresenter
from client.window.client_window import ClientWindow
from client.window.session_events import sessions_of
from gateway_core.api import ClientPreset, CommandError, Event, Identity, Lab, Session

_TURN_MS = 8  # from one window's turn to the next one's: what a window takes in is drawn before the next one begins
_NOT_NORMAL = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowMinimized | Qt.WindowState.WindowFullScreen


@dataclass(frozen=True, slots=True)
class ClientStart:
    """A client to open: the window's name, where it stands, who it is (A2)."""

    name: str
    gateway: str
    project: str
    identity: Identity


def preset_start(preset: ClientPreset, lab: Lab) -> ClientStart:
    """A preset of the lab as a client to open, with its user's roles."""
    user = lab.user(preset.user)
    roles = user.roles if user else ()
    identity = Identity(preset.user, roles, preset.host, preset.address)
    return ClientStart(preset.name, preset.gateway, preset.project, identity)


@dataclass(frozen=True, slots=True)
class _Open:
    """A window with its presenter."""

    window: ClientWindow
    presenter: ClientPresenter


class ClientWindows(QObject):
    """Owns every client window and its presenter. Close it with `close_all` before the bridge.

    Signals: `changed` (the open `Session`s, in order of opening), `opened` (a `Session`), `failed` (a `BarMessage`).
    """

    changed = Signal(object)
    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._look = look
        self._open: dict[str, _Open] = {}
        self._waiting: dict[str, list[Event]] = {}  # what windows have still to take in, in the order of their turns
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setTimerType(Qt.TimerType.PreciseTimer)
        self._turn.setInterval(_TURN_MS)
        self._turn.timeout.connect(self._on_turn)
        self._closing: list[ClientWindow] = []  # held until Qt has deleted them, or another thread's garbage might
        bridge.events.connect(self._on_events)

    @property
    def windows(self) -> tuple[ClientWindow, ...]:
        """The open windows, in order of opening."""
        return tuple(entry.window for entry in self._open.values())

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The sessions of the open windows, as they are now."""
        return tuple(entry.presenter.session for entry in self._open.values())

    def window(self, session_id: str) -> ClientWindow | None:
        """The window of a session, or None."""
        entry = self._open.get(session_id)
        return entry.window if entry else None

    def presenter(self, session_id: str) -> ClientPresenter | None:
        """The presenter of a session's window, or None."""
        entry = self._open.get(session_id)
        return entry.presenter if entry else None

    def open_preset(self, preset: ClientPreset) -> None:
        """Open a client that the lab offers."""
        self.open_client(preset_start(preset, self._bridge.network.lab))

    def open_client(self, start: ClientStart) -> None:
        """Open a client; `opened` tells when its window is there, `failed` why it is not."""
        opened = self._bridge.network.open_client(
            self._free_name(start.name), start.gateway, start.project, start.identity, has_window=True
        )
        self._bridge.run(opened, self._on_session_opened, self._on_refused)

    def bring_to_front(self, session_id: str) -> None:
        """Show a client's window above all others."""
        window = self.window(session_id)
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def arrange(self, designer: QWidget) -> None:
        """Tile all client windows beside the designer's window within its screen."""
        available = designer.screen().availableGeometry()
        places = tiles(designer.frameGeometry(), available, len(self._open))
        frame = _frame(designer)
        for window, place in zip(self.windows, places, strict=True):
            window.setWindowState(window.windowState() & ~_NOT_NORMAL)
            window.setGeometry(place.marginsRemoved(frame))

    def close_all(self) -> None:
        """Close every window, and with it its session."""
        for window in self.windows:
            window.close()

    def _free_name(self, name: str) -> str:
        """The name itself, or with a number where a window has it already: logs tell clients apart by it."""
        taken = {session.name for session in self.sessions}
        names = (name if number == 1 else f"{name} ({number})" for number in count(1))
        return next(free for free in names if free not in taken)

    def _on_events(self, events: Sequence[Event]) -> None:
        """Give each window what concerns it, one window after the other: drawing all at once would be a long frame."""
        for event in events:
            for session_id in sessions_of(event, self._open):
                if session_id in self._open:
                    self._waiting.setdefault(session_id, []).append(event)
        if not self._turn.isActive():
            self._on_turn()

    def _on_turn(self) -> None:
        session_id = next(iter(self._waiting), None)
        if session_id is None:
            return
        self._turn.start()
        concerned = self._waiting.pop(session_id)
        entry = self._open.get(session_id)
        if entry is not None:
            entry.presenter.take(concerned)

    def _on_session_opened(self, session: Session) -> None:
        window = ClientWindow(session, self._look)
        self._open[session.id] = _Open(window, ClientPresenter(window, session, self._bridge, self._look))
        window.closed.connect(self._on_window_closed)
        window.show()
        self.opened.emit(session)
        self.changed.emit(self.sessions)

    def _on_refused(self, error: CommandError) -> None:
        self.failed.emit(BarMessage(str(error)))

    def _on_window_closed(self, session_id: str) -> None:
        entry = self._open.pop(session_id, None)
        if entry is None:
            return
        self._waiting.pop(session_id, None)
        entry.presenter.close()
        self._closing.append(entry.window)
        entry.window.destroyed.connect(self._on_window_destroyed)
        entry.window.deleteLater()
        self.changed.emit(self.sessions)

    def _on_window_destroyed(self) -> None:
        self._closing = [window for window in self._closing if shiboken6.isValid(window)]


def _frame(window: QWidget) -> QMargins:
    """How far the system's frame reaches around a window. New windows don't know their own yet; all frames are alike."""
    outer, inner = window.frameGeometry(), window.geometry()
    return QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )
