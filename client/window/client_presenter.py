"""Decides what a client window shows: takes the events of its session and carries the user's wishes to the network."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from client.bridge.bridge import Bridge
from client.panels.arrivals.model import Arrival, sender_text
from client.panels.arrivals.presenter import ArrivalsPresenter
from client.panels.boxes.presenter import BoxesPresenter
from client.panels.console.presenter import ConsolePresenter
from client.panels.identity.model import Health
from client.panels.identity.presenter import IdentityPresenter
from client.panels.payload.presenter import PayloadPresenter
from client.panels.script.presenter import ScriptPresenter
from client.panels.windows.presenter import WindowsPresenter
from client.toolkit.look import Look
from client.toolkit.message_bar import BarMessage
from client.window.client_window import ClientWindow
from gateway_core.api import (
    CommandError,
    CommMode,
    CommModeBlocked,
    Event,
    HostLost,
    ScriptStarted,
    Session,
    SessionClosed,
)


class ClientPresenter:
    """One client window. `take` gets all events that concern its session, in order."""

    def __init__(self, window: ClientWindow, session: Session, bridge: Bridge, look: Look) -> None:
        self._window = window
        self._session = session
        self._bridge = bridge
        self._bar_action: Callable[[], None] | None = None
        self._again: BarMessage | None = None  # what is done with once a script runs again
        self._payload = PayloadPresenter(window.payload)
        self._arrivals = ArrivalsPresenter(window.arrivals, window.arrivals_model, self._payload.choose)
        self._console = ConsolePresenter(window.console)
        self._identity = IdentityPresenter(window.identity, session, bridge, self._on_error)
        self._script = ScriptPresenter(window.script, session.endpoint, bridge, self._on_error)
        self._boxes = BoxesPresenter(window, look, bridge, self._on_error)
        self._windows = WindowsPresenter(window, session.id, bridge, self._on_error)
        window.menus.run_requested.connect(self._on_run_requested)
        window.menus.stop_requested.connect(self._on_stop_requested)
        window.menus.comm_mode_requested.connect(self._on_comm_mode_requested)
        window.menus.front_window_close_requested.connect(self._on_front_window_close_requested)
        window.bar.action_requested.connect(self._on_bar_action)
        window.show_mode(session.comm_mode)

    @property
    def session(self) -> Session:
        """The session as it is now."""
        return self._identity.state.session

    @property
    def boxes(self) -> BoxesPresenter:
        """The boxes over the window."""
        return self._boxes

    @property
    def windows(self) -> WindowsPresenter:
        """The cards of the windows that its scripts have opened."""
        return self._windows

    def take(self, events: Sequence[Event]) -> None:
        """Show what happened to the session."""
        self._identity.take(events)
        self._window.show_mode(self.session.comm_mode)
        self._announce(self._arrivals.take(events))
        self._console.take(events)
        self._script.take(events)
        self._boxes.take(events)
        self._windows.take(events)
        for event in events:
            if isinstance(event, HostLost):
                self._on_host_lost(event)
            elif isinstance(event, CommModeBlocked):
                self._on_blocked(event)
            elif isinstance(event, ScriptStarted) and self._again is not None:
                self._on_run_again(self._again)
            elif isinstance(event, SessionClosed):
                self._on_session_closed(event.reason)

    def close(self) -> None:
        """Before the window goes: end the session, unless it is over already."""
        self._boxes.close()
        if self._identity.state.health is not Health.CLOSED:
            closed = self._bridge.network.close_session(self._session.id)
            self._bridge.run(closed, _on_session_over, _on_session_over)

    def _announce(self, arrivals: Sequence[Arrival]) -> None:
        if len(arrivals) == 1:
            text = QCoreApplication.translate("ClientWindow", "{handler} from {sender}")
            send = arrivals[0].send
            self._window.announce(text.format(handler=send.call.handler, sender=sender_text(send.sender)))
        elif arrivals:
            text = QCoreApplication.translate("ClientWindow", "{count} messages arrived")
            self._window.announce(text.format(count=len(arrivals)))

    def _on_host_lost(self, event: HostLost) -> None:
        text = QCoreApplication.translate(
            "ClientWindow", "{reason} The client goes on: what comes next runs in a new process."
        )
        self._show(BarMessage(text.format(reason=event.reason), "warning"))

    def _on_blocked(self, event: CommModeBlocked) -> None:
        words = {CommMode.OFF: "Off", CommMode.READ_ONLY: "Read-Only", CommMode.READ_WRITE: "Read/Write"}
        text = QCoreApplication.translate(
            "ClientWindow", "Nothing was sent: the comm mode of this client is {mode}. Sending needs Read/Write."
        )
        action = QCoreApplication.translate("ClientWindow", "Switch to Read/Write")
        self._show(BarMessage(text.format(mode=words[event.mode]), "warning", action), self._switch_to_read_write)

    def _on_run_again(self, asked: BarMessage) -> None:
        """A script runs: the sentence that asks for it, if it still stands there, goes."""
        self._again = None
        if self._window.bar.message == asked:
            self._window.bar.clear()

    def _on_session_closed(self, reason: str) -> None:
        """The window outlives its session, so that people can see what ended it."""
        text = QCoreApplication.translate(
            "ClientWindow", "This client has exited, as with system.util.exit(). On Ignition its window closes then."
        )
        if reason:
            text = QCoreApplication.translate("ClientWindow", "This client was closed. {reason}").format(reason=reason)
        action = QCoreApplication.translate("ClientWindow", "Close Window")
        self._show(BarMessage(text, "warning" if reason else "info", action), self._close_window)

    def _close_window(self) -> None:
        self._window.close()

    def _switch_to_read_write(self) -> None:
        changed = self._bridge.network.set_comm_mode(self._session.id, CommMode.READ_WRITE)
        self._bridge.run(changed, self._on_switched, self._on_error)

    def _on_switched(self, _session: Session) -> None:
        text = QCoreApplication.translate("ClientWindow", "The comm mode is Read/Write now. Run the script again.")
        self._again = BarMessage(text, "info")
        self._show(self._again)

    def _on_run_requested(self, _value: None) -> None:
        self._script.run()

    def _on_stop_requested(self, _value: None) -> None:
        self._script.stop()

    def _on_front_window_close_requested(self, _value: None) -> None:
        if not self._windows.close_front():
            text = QCoreApplication.translate("ClientWindow", "No window of this client's project is open.")
            self._show(BarMessage(text, "info"))

    def _on_comm_mode_requested(self, mode: CommMode) -> None:
        changed = self._bridge.network.set_comm_mode(self._session.id, mode)
        self._bridge.run(changed, self._on_mode_changed, self._on_error)

    def _on_mode_changed(self, session: Session) -> None:
        self._window.show_mode(session.comm_mode)

    def _on_error(self, error: CommandError) -> None:
        self._window.show_mode(self.session.comm_mode)
        self._show(BarMessage(str(error)))

    def _show(self, message: BarMessage, action: Callable[[], None] | None = None) -> None:
        self._bar_action = action
        self._window.bar.show_message(message)

    def _on_bar_action(self, _message: BarMessage) -> None:
        action, self._bar_action = self._bar_action, None
        self._window.bar.clear()
        if action is not None:
            action()


def _on_session_over(_result: object) -> None:
    """Closing a session that is over already is no error for a window that closes."""
