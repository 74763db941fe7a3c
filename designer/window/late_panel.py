"""A dock's panel that is made when it is first seen, asked for, or has something to show. Knows no panel by name.

So a dock that stands behind another one's tab, or is closed, costs the start nothing, neither widgets nor imports.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtWidgets import QDockWidget, QWidget

from client.bridge.bridge import Bridge
from client.toolkit.in_sight import is_in_sight
from designer.window.dock_content import fill_dock
from gateway_core.api import Event

View = TypeVar("View", bound=QWidget)
Presenter = TypeVar("Presenter")


@dataclass(frozen=True, slots=True)
class Panel(Generic[View, Presenter]):
    """What stands in a dock and who fills it. `take` shows events that came before it was made, where it shows any."""

    view: View
    presenter: Presenter
    take: Callable[[Sequence[Event]], None] | None = None


class LatePanel(Generic[View, Presenter]):
    """The panel of one dock. The window's parts hold it."""

    def __init__(self, dock: QDockWidget, make: Callable[[], Panel[View, Presenter]]) -> None:
        self._dock = dock
        self._make = make
        self._made: Panel[View, Presenter] | None = None
        self._bridge: Bridge | None = None
        self._kinds: tuple[type[Event], ...] = ()

    @property
    def is_made(self) -> bool:
        """Whether it stands already."""
        return self._made is not None

    @property
    def view(self) -> View:
        """What stands in the dock; made now, if nobody has asked before."""
        return self._panel().view

    @property
    def presenter(self) -> Presenter:
        """Who fills it; made now, if nobody has asked before."""
        return self._panel().presenter

    def appear_when_seen(self) -> None:
        """From now on the dock shows it; to be called when the docks have been laid out."""
        self._dock.visibilityChanged.connect(self._on_visibility_changed)
        self._on_visibility_changed(is_in_sight(self._dock))

    def appear_with(self, bridge: Bridge, *kinds: type[Event]) -> None:
        """Make it with the first event of these kinds: it shows what has happened since the start."""
        self._bridge, self._kinds = bridge, kinds
        bridge.events.connect(self._on_events)

    def make_ready(self) -> None:
        """Make it now, if nobody has asked before: with what it may have to show soon."""
        self._panel()

    def _panel(self) -> Panel[View, Presenter]:
        if self._made is None:
            if self._bridge is not None:
                self._bridge.events.disconnect(self._on_events)
            self._made = made = self._make()
            fill_dock(self._dock, made.view)
            self._dock.widget().show()  # else Qt would show it at the event loop's next turn, and the dock empty until then
        return self._made

    def _on_visibility_changed(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        if visible:
            self._panel()

    def _on_events(self, events: Sequence[Event]) -> None:
        if any(isinstance(event, self._kinds) for event in events):
            take = self._panel().take
            if take is not None:
                take(events)
