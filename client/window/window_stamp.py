"""Draws client windows that nobody has touched yet: one full window that is never shown lends them all its looks.

A full window takes some 60 ms and 3 MB. Three hundred that only stand there are drawn as if they were full, each with its
own identity, arrivals and console, and become full when somebody touches them. Knows no gateway.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from client.panels.arrivals.presenter import ArrivalsPresenter
from client.panels.console.presenter import ConsolePresenter
from client.panels.identity.model import Health, IdentityState
from client.panels.identity.view import IdentityView
from client.panels.payload.presenter import PayloadPresenter
from client.window.client_window import ClientWindow
from gateway_core.api import Event, Session


@dataclass(frozen=True, slots=True)
class Untouched:
    """What a window would show if it were full: its session and the events that it has taken, oldest first."""

    session: Session
    events: tuple[Event, ...] = ()

    def with_events(self, events: Sequence[Event], session: Session) -> "Untouched":
        """The same after more has happened."""
        return replace(self, session=session, events=(*self.events, *events))


class WindowStamp:
    """Makes its window, by `make`, when the first one is drawn. Close it before the application goes."""

    def __init__(self, make: Callable[[Session], ClientWindow]) -> None:
        self._make = make
        self._window: ClientWindow | None = None
        self._shown: Untouched | None = None
        self._panels: tuple[ArrivalsPresenter, ConsolePresenter, PayloadPresenter] | None = None

    def paint(self, untouched: Untouched, size: QSize, painter: QPainter) -> None:
        """Draw a window of that size."""
        window = self._window or self._made(untouched.session)
        if window.size() != size:
            window.resize(size)
        if untouched != self._shown:
            self._show(window, untouched)
        window.render(
            painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren
        )

    def close(self) -> None:
        """Let go of the window."""
        window, self._window, self._panels, self._shown = self._window, None, None, None
        if window is not None:
            window.deleteLater()

    def _made(self, session: Session) -> ClientWindow:
        window = self._window = self._make(session)
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.fill()
        payload = PayloadPresenter(window.payload)
        arrivals = ArrivalsPresenter(window.arrivals, window.arrivals_model, payload.choose)
        self._panels = arrivals, ConsolePresenter(window.console), payload
        window.show()
        return window

    def _show(self, window: ClientWindow, untouched: Untouched) -> None:
        """Let the panels show this session, and nothing of the one before."""
        assert self._panels is not None
        arrivals, console, payload = self._panels
        session = untouched.session
        _show_identity(window.identity, session)
        if self._shown is None or self._shown.events or untouched.events:
            window.arrivals_model.show_session(session.id)
            payload.choose(None)
            arrivals.forget()
            window.console.console.clear_all()
            arrivals.take(untouched.events)
            console.take(untouched.events)
            window.console.console.flush()
        self._shown = untouched


def _show_identity(view: IdentityView, session: Session) -> None:
    view.show_state(IdentityState(session, Health.RUNNING))
