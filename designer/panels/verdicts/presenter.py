"""Fetches the verdicts of the chosen send, and again whenever one of its deliveries comes further."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QTimer

from client.bridge.latest_question import Answering, LatestQuestion
from designer.panels.verdicts.model import (
    VerdictLine,
    endpoint_detail,
    endpoint_key,
    headline,
    verdict_lines,
    verdict_of,
)
from designer.panels.verdicts.view import VerdictsView
from designer.workplace import Workplace
from gateway_core.api import CommandError, DeliveryEnded, DeliveryStarted, Endpoint, Event, RequestEnded, Trace

SLOW_MS = 200  # what takes longer is said to take its time


class VerdictsPresenter:
    """Shows one send at a time. `step_through` is called with its id when somebody wants to go through its steps."""

    def __init__(self, view: VerdictsView, workplace: Workplace, step_through: Callable[[int], None]) -> None:
        self._view = view
        self._workplace = workplace
        self._step_through = step_through
        self._send_id = 0
        self._trace: Trace | None = None
        self._chosen = ""
        answering = Answering(workplace.bridge.network.trace, self._show, self._on_refused)
        self._question = LatestQuestion(workplace.bridge, answering, view)
        self._slow = QTimer(view)  # gone with the view
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        self._is_shown_slow = False
        view.line_chosen.connect(self._on_line_chosen)
        view.step_through_requested.connect(self._on_step_through_requested)
        workplace.bridge.events.connect(self._on_events)

    @property
    def trace(self) -> Trace | None:
        """All that is known of the send that is shown; None while nothing is."""
        return self._trace

    def show_send(self, send_id: int) -> None:
        """Show the verdicts of that send."""
        if send_id != self._send_id:
            self._send_id = send_id
            self._chosen = ""
            if not self._is_shown_slow and not self._slow.isActive():
                self._slow.start()
            self._question.ask(send_id)

    def show_endpoint(self, send_id: int, endpoint: Endpoint) -> None:
        """Show the verdicts of that send, and the details of one endpoint."""
        self.show_send(send_id)
        self._chosen = endpoint_key(endpoint)
        if self._trace is not None and self._trace.send.id == send_id:
            self._show(self._trace)

    def _on_slow(self) -> None:
        """The trace of an old send takes its time: what is shown must not look like its verdicts."""
        self._is_shown_slow = True
        text = QCoreApplication.translate("VerdictsPresenter", "#{id} is being looked up…")
        self._show_nothing(text.format(id=self._send_id))

    def _show_nothing(self, headline_text: str) -> None:
        self._trace = None
        self._view.show_lines(headline_text, (), "")
        self._view.show_detail(None)

    def _on_refused(self, error: CommandError) -> None:
        self._slow.stop()
        text = QCoreApplication.translate("VerdictsPresenter", "#{id} cannot be looked up any more.")
        self._show_nothing(text.format(id=self._send_id))
        self._workplace.notices.show_error(error)

    def _show(self, trace: Trace) -> None:
        self._slow.stop()
        self._is_shown_slow = False
        self._trace = trace
        lines = verdict_lines(trace)
        if self._chosen not in {line.key for line in lines}:
            self._chosen = lines[0].key if lines else ""
        self._view.show_lines(headline(trace), lines, self._chosen)
        self._show_detail()

    def _show_detail(self) -> None:
        if self._trace is None:
            return
        verdict = verdict_of(self._trace, self._chosen)
        self._view.show_detail(endpoint_detail(self._trace, verdict) if verdict else None)

    def _on_step_through_requested(self, _value: None) -> None:
        if self._send_id:
            self._step_through(self._send_id)

    def _on_line_chosen(self, line: VerdictLine) -> None:
        self._chosen = line.key
        self._show_detail()

    def _on_events(self, events: Sequence[Event]) -> None:
        if any(_send_of(event) == self._send_id for event in events):
            self._question.ask(self._send_id)


def _send_of(event: Event) -> int:
    if isinstance(event, DeliveryStarted | RequestEnded):
        return event.send_id
    return event.delivery.send_id if isinstance(event, DeliveryEnded) else -1
