"""All client windows of one open lab: opens, arranges and closes them, and gives each the events of its session.

What windows are made of is imported with the first one: the designer's window is not to wait for that.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from time import monotonic
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QMargins, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from client.bridge.bridge import Bridge
from client.script_help.help_desk import ScriptHelpDesk
from client.script_help.lab_names import ScriptPlace
from client.toolkit.look import Look
from client.toolkit.message_bar import BarMessage
from client.window.arrangement import USUAL_NEEDS, WindowNeeds, tiles
from client.window.session_events import sessions_of
from client.window.window_face import Touches, WindowFace
from gateway_core.api import (
    ClientPreset,
    CommandError,
    Event,
    Identity,
    Lab,
    Session,
)

if TYPE_CHECKING:
    from client.window.client_entry import ClientEntry
    from client.window.client_presenter import ClientPresenter
    from client.window.client_window import ClientWindow
    from client.window.window_stamp import WindowStamp

_FULL_AT_ONCE = 8
_OPENING_S = 0.012  # windows are made for so long before everything else has its turn
_FEW_EVENTS = 20  # a window that is told no more than that is drawn together with the designer's
Refused = Callable[[CommandError], object]
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


class _Awaited:
    """How many sessions were asked for and are not open yet, and how many of those nobody wants any more."""

    def __init__(self) -> None:
        self._coming = 0
        self._unwanted = 0

    @property
    def is_any(self) -> bool:
        """Whether one is still on its way."""
        return self._coming > 0

    def ask(self) -> None:
        """One more was asked for."""
        self._coming += 1

    def give_up(self) -> None:
        """All that are on their way are wanted no more."""
        self._unwanted = self._coming

    def is_unwanted(self) -> bool:
        """Whether the one that has just come, or was refused, is wanted no more. Ask once for each."""
        self._coming -= 1
        is_unwanted = self._unwanted > 0
        self._unwanted -= is_unwanted
        return is_unwanted


class ClientWindows(QObject):
    """Owns every client window and its presenter. Close it with `close_all` before the bridge.

    The first windows are full at once; of many, the others are drawn only, until somebody touches them or something
    happens there that needs more than drawing.

    Signals: `changed` (the open `Session`s, in order of opening), `opened` (a `Session`), `failed` (a `BarMessage`).
    """

    changed = Signal(object)
    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._look = look
        self.script_help = ScriptHelpDesk(bridge, self)
        self._open: dict[str, ClientEntry] = {}
        self._opening: deque[Session] = deque()  # sessions that are open and have no window yet
        self._window_of = partial(_new_window, look)
        self._stamp: WindowStamp | None = None  # of the first window that is only drawn
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._on_next_window)
        self._awaited = _Awaited()
        self._touches = Touches(lambda: bool(self._opening) or self._awaited.is_any, self)
        self._touches.touched.connect(self._on_touched)
        self._waiting: dict[str, list[Event]] = {}  # what windows have still to take in, in the order of their turns
        self._closing: list[ClientWindow] = []  # held until Qt has deleted them, or another thread's garbage might
        bridge.events.connect(self._on_events)

    @property
    def windows(self) -> "tuple[ClientWindow, ...]":
        """The open windows, in order of opening."""
        return tuple(entry.window for entry in self._open.values())

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The sessions of the open windows, as they are now."""
        return tuple(entry.session for entry in self._open.values())

    def frame(self, session_id: str) -> "ClientWindow | None":
        """The window of a session as it stands, full or not, or None."""
        entry = self._open.get(session_id)
        return entry.window if entry else None

    def window(self, session_id: str) -> "ClientWindow | None":
        """The window of a session, full, or None."""
        entry = self._open.get(session_id)
        if entry is None:
            return None
        entry.fill()
        return entry.window

    def presenter(self, session_id: str) -> "ClientPresenter | None":
        """The presenter of a session's window, or None."""
        entry = self._open.get(session_id)
        return entry.fill() if entry is not None else None

    def open_preset(self, preset: ClientPreset, refused: Refused | None = None) -> None:
        """Open a client that the lab offers."""
        self.open_client(preset_start(preset, self._bridge.network.lab), refused)

    def open_client(self, start: ClientStart, refused: Refused | None = None) -> None:
        """Open a client; `opened` tells when its window is there, `refused`, or else `failed`, why it is not."""
        opened = self._bridge.network.open_client(
            self._free_name(start.name), start.gateway, start.project, start.identity, has_window=True
        )
        self._awaited.ask()
        on_refused = self._on_refused if refused is None else partial(_tell_refused, self._awaited, refused)
        self._bridge.run(opened, self._on_session_opened, on_refused)

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
        frame = _frame(designer)
        places = tiles(designer.frameGeometry(), available, len(self._open), _needs(self.windows, frame))
        for window, place in zip(self.windows, places, strict=True):
            window.setWindowState(window.windowState() & ~_NOT_NORMAL)
            window.setGeometry(place.marginsRemoved(frame))
            window.raise_()  # above the head of none that comes after it

    def close_all(self) -> None:
        """Close every window, and with it its session; also those that are on their way."""
        self._awaited.give_up()
        while self._opening:
            self._end(self._opening.popleft())
        for window in self.windows:
            window.close()
        if self._stamp is not None:
            self._stamp.close()
            self._stamp = None
        self.script_help.close()

    def _free_name(self, name: str) -> str:
        """The name itself, or with a number where a window has it already: logs tell clients apart by it."""
        taken = {session.name for session in (*self.sessions, *self._opening)}
        names = (name if number == 1 else f"{name} ({number})" for number in count(1))
        return next(free for free in names if free not in taken)

    def _on_events(self, events: Sequence[Event]) -> None:
        """Give each window what concerns it, one window after the other: drawing all at once would be a long frame."""
        expected = {session.id for session in self._opening}
        for event in events:
            for session_id in sessions_of(event, self._open):
                entry = self._open.get(session_id)
                if session_id in expected or (entry is not None and entry.heeds(event)):
                    self._waiting.setdefault(session_id, []).append(event)
        if len(events) <= _FEW_EVENTS:
            self._on_turn()
        else:
            self._ask_turn()

    def _ask_turn(self) -> None:
        if any(each in self._open for each in self._waiting):
            self._bridge.turns.ask(self._on_turn)

    def _on_turn(self) -> None:
        session_id = next((each for each in self._waiting if each in self._open), None)
        if session_id is None:
            return
        concerned = self._waiting.pop(session_id)
        self._ask_turn()
        self._open[session_id].take(concerned)

    def _present(self, window: "ClientWindow", session: Session) -> "ClientPresenter":
        """What a window that has just become full needs."""
        from client.window.client_presenter import ClientPresenter

        self._touches.leave(window)
        where = ScriptPlace("client", session.gateway, session.project)
        window.script.editor.set_help(self.script_help.help_for(where))
        return ClientPresenter(window, session, self._bridge, self._look)

    def _on_session_opened(self, session: Session) -> None:
        if self._awaited.is_unwanted():
            self._end(session)
            return
        self._opening.append(session)
        if not self._next.isActive():
            self._on_next_window()

    def _on_next_window(self) -> None:
        """Make windows for a moment; everything else has its turn before the next ones."""
        until = monotonic() + _OPENING_S
        while self._opening and monotonic() < until:
            self._show(self._opening.popleft())
        if self._opening:
            self._next.start(0)
        self._ask_turn()
        self.changed.emit(self.sessions)

    def _show(self, session: Session) -> None:
        from client.window.client_entry import ClientEntry

        entry = ClientEntry(self._window_of(session), session, self._present)
        self._open[session.id] = entry
        entry.window.closed.connect(self._on_window_closed)
        if len(self._open) <= _FULL_AT_ONCE:
            entry.fill()
        else:
            entry.window.show_face(WindowFace(partial(self._draw, session.id)))
            entry.window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self._touches.watch(entry.window)
        entry.window.show()
        self.opened.emit(session)

    def _draw(self, session_id: str, size: QSize, painter: QPainter) -> None:
        from client.window.window_stamp import WindowStamp

        self._stamp = self._stamp or WindowStamp(self._window_of)
        entry = self._open.get(session_id)
        if entry is not None:
            self._stamp.paint(entry.untouched, size, painter)

    def _on_touched(self, window: "ClientWindow") -> None:
        entry = self._open.get(window.session_id)
        if entry is not None and (window.isActiveWindow() or window.underMouse()):
            entry.fill()

    def _end(self, session: Session) -> None:
        """End a session that has no presenter to do it."""
        closed = self._bridge.network.close_session(session.id)
        self._bridge.run(closed, _on_session_over, _on_session_over)

    def _on_refused(self, error: CommandError) -> None:
        if self._awaited.is_unwanted():
            return
        self.failed.emit(BarMessage(str(error)))

    def _on_window_closed(self, session_id: str) -> None:
        entry = self._open.pop(session_id, None)
        if entry is None:
            return
        self._waiting.pop(session_id, None)
        self._touches.leave(entry.window)
        if entry.presenter is not None:
            entry.presenter.close()
        else:
            self._end(entry.session)
        self._closing.append(entry.window)
        entry.window.destroyed.connect(self._on_window_destroyed)
        entry.window.deleteLater()
        self.changed.emit(self.sessions)

    def _on_window_destroyed(self) -> None:
        self._closing = [window for window in self._closing if shiboken6.isValid(window)]


def _tell_refused(awaited: _Awaited, refused: Refused, error: CommandError) -> None:
    if not awaited.is_unwanted():
        refused(error)


def _new_window(look: Look, session: Session) -> "ClientWindow":
    from client.window.client_window import ClientWindow

    return ClientWindow(session, look)


def _on_session_over(_result: object) -> None:
    """Closing a session that is over already is no error for a window that closes."""


def _needs(windows: "Sequence[ClientWindow]", frame: QMargins) -> WindowNeeds:
    """What windows with such a frame cannot do without, in the zoom of those that are full: the others will have the same."""
    around = QSize(frame.left() + frame.right(), frame.top() + frame.bottom())
    needs = USUAL_NEEDS
    for window in windows:
        if window.is_full:
            least, head = window.minimumSizeHint() + around, window.head_height + frame.top()
            needs = WindowNeeds(needs.least.expandedTo(least), max(needs.head, head))
    return needs


def _frame(window: QWidget) -> QMargins:
    """How far the system's frame reaches around a window. New windows don't know their own yet; all frames are alike."""
    outer, inner = window.frameGeometry(), window.geometry()
    return QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )
