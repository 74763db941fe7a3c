"""Fetches the verdicts of the chosen send, and again whenever one of its deliveries comes further."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer

from designer.panels.verdicts.model import VerdictLine, endpoint_detail, headline, verdict_lines, verdict_of
from designer.panels.verdicts.view import VerdictsView
from designer.workplace import Workplace
from gateway_core.api import CommandError, DeliveryEnded, DeliveryStarted, Event, RequestEnded, Trace

PAUSE_MS = 40
SLOW_MS = 200  # what takes longer is said to take its time


class VerdictsPresenter:
    """Shows one send at a time.

    While one answer of the gateways is under way, the next question waits for it, and `PAUSE_MS` more, so that a flood
    of messages leaves the window time for everything else.
    """

    def __init__(self, view: VerdictsView, workplace: Workplace) -> None:
        self._view = view
        self._workplace = workplace
        self._send_id = 0
        self._trace: Trace | None = None
        self._chosen = ""
        self._is_asking = False
        self._is_stale = False
        self._pause = QTimer()
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_over)
        self._slow = QTimer(view)  # gone with the view
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        self._is_shown_slow = False
        view.line_chosen.connect(self._on_line_chosen)
        workplace.bridge.events.connect(self._on_events)

    def show_send(self, send_id: int) -> None:
        """Show the verdicts of that send."""
        if send_id != self._send_id:
            self._send_id = send_id
            self._chosen = ""
            if not self._is_shown_slow and not self._slow.isActive():
                self._slow.start()
            self._ask()

    def _ask(self) -> None:
        if self._is_asking or self._pause.isActive():
            self._is_stale = True
            return
        self._is_asking, self._is_stale = True, False
        bridge = self._workplace.bridge
        bridge.run(bridge.network.trace(self._send_id), self._on_trace, self._on_refused)

    def _on_trace(self, trace: Trace) -> None:
        self._is_asking = False
        self._pause.start()
        if trace.send.id == self._send_id:
            self._show(trace)

    def _on_pause_over(self) -> None:
        if self._is_stale:
            self._ask()

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
        self._is_asking = False
        self._slow.stop()
        self._pause.start()
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

    def _on_line_chosen(self, line: VerdictLine) -> None:
        self._chosen = line.key
        self._show_detail()

    def _on_events(self, events: Sequence[Event]) -> None:
        if any(_send_of(event) == self._send_id for event in events):
            self._ask()


def _send_of(event: Event) -> int:
    if isinstance(event, DeliveryStarted | RequestEnded):
        return event.send_id
    return event.delivery.send_id if isinstance(event, DeliveryEnded) else -1
