"""Shows the windows that scripts of one client have opened, and passes on what a person does with them."""

from collections.abc import Callable, Sequence
from typing import Protocol

from client.bridge.bridge import Bridge
from client.panels.windows.model import windows_state
from client.panels.windows.view import WindowsView
from gateway_core.api import CommandError, Event, GuiQueueBlocked, OpenWindow, WindowsChanged


class WindowsPlace(Protocol):
    """Where the cards go."""

    def make_windows_view(self) -> WindowsView:
        """The view, made when the first window opens."""

    def show_windows_view(self, shown: bool) -> None:  # noqa: FBT001 - reads as a setter
        """Give the view its place, or take it away."""


class WindowsPresenter:
    """The cards of one client window; there is nothing of them before the first window opens."""

    def __init__(
        self, place: WindowsPlace, session_id: str, bridge: Bridge, on_error: Callable[[CommandError], None]
    ) -> None:
        self._place = place
        self._session_id = session_id
        self._bridge = bridge
        self._on_error = on_error
        self._view: WindowsView | None = None
        self._windows: tuple[OpenWindow, ...] = ()
        self._frozen = False

    @property
    def view(self) -> WindowsView | None:
        """The cards, once there were any."""
        return self._view

    def take(self, events: Sequence[Event]) -> None:
        """Follow what happened to the windows; of many changes in one batch only the last one is shown."""
        changed: WindowsChanged | None = None
        for event in events:
            if isinstance(event, WindowsChanged):
                changed = event
            elif isinstance(event, GuiQueueBlocked):
                self._frozen = event.blocked
        if changed is not None:
            self._windows = changed.windows
            self._show()
        if self._view is not None:
            self._view.set_frozen(self._frozen)

    def close_front(self) -> bool:
        """Close the window that is in front, unless a script holds the GUI queue; false if none is open."""
        fronts = [window for window in self._windows if window.is_front]
        for window in fronts if not self._frozen else ():
            self._on_close_requested(window.number)
        return bool(fronts)

    def _show(self) -> None:
        if self._view is None:
            if not self._windows:
                return
            self._view = self._place.make_windows_view()
            self._view.close_requested.connect(self._on_close_requested)
            self._view.front_requested.connect(self._on_front_requested)
        self._view.show_state(windows_state(self._windows))
        self._place.show_windows_view(bool(self._windows))

    def _on_close_requested(self, number: int) -> None:
        closed = self._bridge.network.close_window(self._session_id, number)
        self._bridge.run(closed, self._on_done, self._on_error)

    def _on_front_requested(self, number: int) -> None:
        raised = self._bridge.network.raise_window(self._session_id, number)
        self._bridge.run(raised, self._on_done, self._on_error)

    def _on_done(self, _result: None) -> None:
        """The event that follows shows it."""
