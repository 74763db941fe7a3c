"""Shows who a client is, and changes that while it runs (A6)."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from client.bridge.bridge import Bridge
from client.panels.identity.model import Health, IdentityForm, IdentityState, identity_of
from client.panels.identity.view import IdentityView
from gateway_core.api import (
    CommandError,
    Event,
    GuiQueueBlocked,
    HoldingChanged,
    LabReplaced,
    Session,
    SessionChanged,
    SessionClosed,
)


class IdentityPresenter:
    """The header of one session. `on_error` hears why a change was refused."""

    def __init__(
        self, view: IdentityView, session: Session, bridge: Bridge, on_error: Callable[[CommandError], None]
    ) -> None:
        self._view = view
        self._bridge = bridge
        self._on_error = on_error
        network = bridge.network
        self._state = IdentityState(session, Health.RUNNING, network.lab.users, network.is_holding())
        view.change_requested.connect(self._on_change_requested)
        view.show_state(self._state)

    @property
    def state(self) -> IdentityState:
        """What the header shows."""
        return self._state

    def take(self, events: Sequence[Event]) -> None:
        """Follow what happened to the session."""
        state = self._state
        for event in events:
            if isinstance(event, SessionChanged):
                state = replace(state, session=event.session)
            elif isinstance(event, SessionClosed):
                state = replace(state, session=event.session, health=Health.CLOSED)
            elif isinstance(event, GuiQueueBlocked):
                state = replace(state, health=Health.NOT_RESPONDING if event.blocked else Health.RUNNING)
            elif isinstance(event, HoldingChanged):
                state = replace(state, is_holding=event.on)
            elif isinstance(event, LabReplaced):
                state = replace(state, users=self._bridge.network.lab.users)
        if state != self._state:
            self._state = state
            self._view.show_state(state)

    def _on_change_requested(self, form: IdentityForm) -> None:
        changed = self._bridge.network.change_identity(self._state.session.id, identity_of(form))
        self._bridge.run(changed, self._on_changed, self._on_error)

    def _on_changed(self, _session: Session) -> None:
        self._view.end_editing()
