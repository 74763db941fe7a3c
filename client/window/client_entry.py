"""One open client: its window, what it would show as long as nobody has touched it, and its presenter from then on."""

from collections.abc import Callable, Sequence

from client.window.client_presenter import ClientPresenter
from client.window.client_window import ClientWindow
from client.window.window_stamp import Untouched
from gateway_core.api import (
    BoxClosed,
    DeliveryEnded,
    DeliveryStarted,
    Event,
    LabReplaced,
    LogWritten,
    OutputWritten,
    Sent,
    Session,
    SessionChanged,
    SessionOpened,
)

_MOST_DRAWN = 400  # events; a window that has more to show becomes full
# What a window that is only drawn can take.
_DRAWN = (Sent, DeliveryStarted, DeliveryEnded, OutputWritten, LogWritten, SessionOpened, SessionChanged)


class ClientEntry:
    """A window and what stands behind it. `present` makes the presenter of a window that has just become full."""

    def __init__(
        self, window: ClientWindow, session: Session, present: Callable[[ClientWindow, Session], ClientPresenter]
    ) -> None:
        self.window = window
        self.presenter: ClientPresenter | None = None
        self.untouched = Untouched(session)
        self._present = present

    @property
    def session(self) -> Session:
        """The session as it is now."""
        return self.presenter.session if self.presenter is not None else self.untouched.session

    def heeds(self, event: Event) -> bool:
        """Whether the event means anything here; what concerns all windows is nothing to one that is only drawn."""
        return self.presenter is not None or not isinstance(event, LabReplaced | BoxClosed | SessionOpened)

    def take(self, events: Sequence[Event]) -> None:
        """Show what has happened; a window that needs more than drawing for that becomes full."""
        if self.presenter is not None:
            self.presenter.take(events)
            return
        changed = [event.session for event in events if isinstance(event, SessionChanged)]
        self.untouched = self.untouched.with_events(events, changed[-1] if changed else self.session)
        if len(self.untouched.events) > _MOST_DRAWN or not all(isinstance(event, _DRAWN) for event in events):
            self.fill()
        else:
            self.window.update_face()

    def fill(self) -> ClientPresenter:
        """Make the window full, with all that it has taken; once."""
        if self.presenter is None:
            self.window.fill()
            untouched = self.untouched
            self.untouched = Untouched(untouched.session)
            self.presenter = self._present(self.window, untouched.session)
            if untouched.events:
                self.presenter.take(untouched.events)
        return self.presenter
