"""Follows what the designer does and shows the next step towards a first message."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from designer.panels.first_message.model import GuideState, GuideStep
from designer.panels.first_message.view import FirstMessageView
from designer.workplace import Workplace
from gateway_core.api import CommMode, Event, Sent, Session, SessionChanged


@dataclass(frozen=True, slots=True)
class GuideWays:
    """What the steps do: run the script in front, and show who received what it sent."""

    run: Callable[[], object]
    show_received: Callable[[], object]


class FirstMessagePresenter:
    """Leads through the steps; whoever made it holds it as long as the view is there."""

    def __init__(self, view: FirstMessageView, workplace: Workplace, mode: CommMode, ways: GuideWays) -> None:
        self._view = view
        self._workplace = workplace
        self._ways = ways
        self._state = GuideState(mode)
        view.step_requested.connect(self._on_step_requested)
        workplace.bridge.events.connect(self._on_events)
        view.show_step(self._state.step)

    def close(self) -> None:
        """Follow nothing any more."""
        self._workplace.bridge.events.disconnect(self._on_events)

    def _on_step_requested(self, step: GuideStep) -> None:
        if step is GuideStep.ALLOW:
            bridge = self._workplace.bridge
            switched = bridge.network.set_comm_mode(self._workplace.designer.session, CommMode.READ_WRITE)
            bridge.run(switched, self._on_switched, self._workplace.notices.show_error)
        elif step is GuideStep.RUN:
            self._ways.run()
        else:
            self._ways.show_received()

    def _on_switched(self, session: Session) -> None:
        self._show(replace(self._state, mode=session.comm_mode))

    def _on_events(self, events: Sequence[Event]) -> None:
        state, designer = self._state, self._workplace.designer
        for event in events:
            if isinstance(event, SessionChanged) and event.session.id == designer.session:
                state = replace(state, mode=event.session.comm_mode)
            elif isinstance(event, Sent) and event.send.sender == designer and not event.send.blocked_by:
                state = replace(state, has_sent=True)
        self._show(state)

    def _show(self, state: GuideState) -> None:
        if state != self._state:
            self._state = state
            self._view.show_step(state.step)
