"""Sends what the form says: runs its script as the chosen sender, once or in a row, and tells how it went."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer

from client.looks.script_end_text import script_end_text
from designer.panels.script_console.model import RunPhase, RunState, error_text
from designer.panels.send_form.model import session_of
from designer.panels.send_form.row_runner import RowOrder, RowRunner
from designer.panels.send_form.send_run import RowPlan, RowState, SendTrace
from designer.panels.send_form.view import SendFormView
from designer.workplace import Workplace
from gateway_core.api import (
    RUNNING_NUMBER,
    CommMode,
    Endpoint,
    Event,
    Outcome,
    OutputWritten,
    ScriptEnded,
    ScriptStarted,
    Sent,
    SessionChanged,
    SessionClosed,
    filled_variables,
    missing_variables,
)

translate = QCoreApplication.translate
_SHOW_EVERY_MS = 100  # to draw how far a quick row is takes longer than to send


@dataclass(frozen=True, slots=True)
class SendJob:
    """What is to be sent: the script as it is written, by whom, under which name, with which values of variables."""

    code: str
    sender: str
    name: str
    values: Mapping[str, str]
    is_request: bool

    def text(self, number: int) -> str:
        """The script of the send of that number in its row."""
        return filled_variables(self.code, {**self.values, RUNNING_NUMBER: str(number)})


class SendingPresenter:
    """`told_send` is called with the id of each send that goes out."""

    def __init__(
        self, view: SendFormView, workplace: Workplace, job: Callable[[], SendJob], told_send: Callable[[int], None]
    ) -> None:
        self._view = view
        self._workplace = workplace
        self._job = job
        self._told_send = told_send
        self._row = RowState()
        self._plan = RowPlan()
        self._doing: SendJob | None = None
        self._sender: Endpoint = workplace.designer
        self._trace = SendTrace(self._sender, [])
        self._early: list[Event] = []
        self._number = 0  # of the row whose starts are waited for
        self._runner: RowRunner | None = None
        self._due = QTimer(view)
        self._due.setSingleShot(True)
        self._due.setInterval(_SHOW_EVERY_MS)
        self._due.timeout.connect(self._show)
        view.sending.send_requested.connect(self._on_send_requested)
        view.sending.stop_requested.connect(self._on_stop_requested)
        workplace.bridge.events.connect(self._on_events)
        self._show()

    @property
    def state(self) -> RunState:
        """How far the send has come, as a script's run; a row is busy up to its end."""
        run, is_row = self._row.run, self._row.total > 1
        if self._row.is_busy and (is_row or not run.is_busy):
            return RunState(RunPhase.RUNNING, run.run_id)
        return run

    @property
    def row(self) -> RowState:
        """How far the row has come."""
        return self._row

    def run(self) -> None:
        """Send what the form says, as often as the bar says, unless it sends already."""
        if self._row.is_busy:
            return
        job = self._job()
        refusal = self._refusal(job)
        if refusal:
            self._view.code.result.output.append_error(refusal, "")
            self._view.code.result.show_status(f"✖ {refusal}")
            for name in missing_variables(job.code, job.values)[:1]:
                self._view.variables.ask_for(name)
            return
        session = session_of(self._workplace.bridge.network.world(), job.sender)
        self._sender = session.endpoint if session is not None else self._workplace.designer
        self._doing, self._plan = job, self._view.sending.plan
        self._row = RowState(self._plan.times, is_busy=True)
        self._early.clear()
        self._expect_next()
        self._show()
        self._number += 1
        order = RowOrder(self._sender, job.name, job.text, self._plan, self._ends_row)
        self._runner = RowRunner(self._workplace.bridge.network, order, partial(self._on_begun, self._number))
        self._runner.start()

    def stop(self) -> None:
        """End the row, and the script that runs."""
        if self._row.is_busy:
            self._end_row(translate("SendForm", "stopped"))

    def close(self) -> None:
        """Stop, and hear of nothing any more."""
        self.stop()
        self._workplace.bridge.events.disconnect(self._on_events)

    def _refusal(self, job: SendJob) -> str:
        """Why it can't be sent at all."""
        missing = missing_variables(job.code, job.values)
        if missing:
            sentence = translate(
                "SendForm",
                "The variable {name} has no value, so nothing was sent. Give it one in the table of variables.",
            )
            return sentence.format(name=", ".join(f"{{{{{name}}}}}" for name in missing))
        if job.sender != "designer" and session_of(self._workplace.bridge.network.world(), job.sender) is None:
            sentence = translate(
                "SendForm", "The client {name} is not open, so nothing was sent. Open it, or choose another sender."
            )
            return sentence.format(name=job.sender.removeprefix("client:"))
        return ""

    def _expect_next(self) -> None:
        """Another send of the row begins now, or has begun already."""
        self._trace = SendTrace(self._sender, [])
        self._row = replace(self._row, run=RunState(RunPhase.STARTING))

    def _on_begun(self, number: int, started: "Future[int]") -> None:
        """On any thread: the next send of that row was asked for."""
        self._workplace.bridge.run(started, partial(self._on_started, number), partial(self._on_refused, number))

    def _on_started(self, number: int, run_id: int) -> None:
        if number != self._number:  # stopped before it began; another one may be under way
            self._ask_to_stop(run_id)
            return
        self._row = replace(self._row, run=RunState(RunPhase.RUNNING, run_id))
        if self._row.total < 2:  # a row is shown as one, however quick
            self._show()
        early, self._early = self._early, []
        self._on_events(early)

    def _on_refused(self, number: int, error: BaseException) -> None:
        if number != self._number:
            return
        why = translate("SendForm", "not sent") if self._row.total < 2 else self._lost_sender()
        self._row = replace(self._row, is_busy=False, run=RunState(), why=why)
        self._show()
        self._workplace.notices.show_error(error)

    def _on_events(self, events: Sequence[Event]) -> None:
        if self._row.is_busy:
            done = self._row.done
            self._take(events)
            if not self._row.is_busy:
                self._show()
            elif self._row.done != done and not self._due.isActive():
                self._due.start()

    def _take(self, events: Sequence[Event]) -> None:
        for at, event in enumerate(events):
            if self._row.run.phase is RunPhase.STARTING:  # the run's number is still under way
                self._early.extend(events[at:])
                if any(map(self._ends_row, events[at:])):
                    self._end_row(self._lost_sender())
                return
            run_id = self._row.run.run_id
            if isinstance(event, ScriptStarted) and event.run_id == run_id:
                self._trace = SendTrace(self._sender, [])  # what came before is of a row that was stopped
            self._trace.take(event)
            if isinstance(event, OutputWritten) and event.run_id == run_id and run_id:
                self._view.code.result.output.append_text(event.text, "output")
            elif isinstance(event, ScriptEnded) and event.run_id == run_id and run_id:
                self._end_send(event)
            elif self._ends_row(event):
                self._end_row(self._lost_sender())
                return

    def _lost_sender(self) -> str:
        return translate("SendForm", "stopped, because {sender} can't send any more").format(sender=self._sender.name)

    def _ends_row(self, event: Event) -> bool:
        """Whether the sender can't send any more from now on; a single send is told so by its own error."""
        if self._row.total < 2 or not isinstance(event, SessionChanged | SessionClosed):
            return False
        if event.session.id != self._sender.session:
            return False
        return isinstance(event, SessionClosed) or event.session.comm_mode is not CommMode.READ_WRITE

    def _end_send(self, end: ScriptEnded) -> None:
        self._tell(end)
        self._row = self._row.ended(end)
        is_failure = end.outcome is not Outcome.DONE
        if is_failure and self._plan.stops_at_failure and self._row.total > 1:
            self._end_row(translate("SendForm", "stopped at the first failure"))
        elif self._row.done >= self._row.total:
            self._row = replace(self._row, is_busy=False)
        else:
            self._expect_next()

    def _end_row(self, why: str) -> None:
        assert self._runner is not None, "a row that is busy has one"
        count, run = self._runner.stop(), self._row.run
        self._number += 1
        if run.phase is RunPhase.RUNNING:
            self._ask_to_stop(run.run_id)
        ended = RunState(ended=run.ended)
        self._row = replace(self._row, is_busy=False, run=ended, why=why, done=count.done, failed=count.failed)
        self._show()

    def _ask_to_stop(self, run_id: int) -> None:
        bridge = self._workplace.bridge
        bridge.run(bridge.network.stop_script(run_id), self._on_done, self._workplace.notices.show_error)

    def _on_done(self, _result: None) -> None:
        """The end itself comes as an event."""

    def _tell(self, end: ScriptEnded) -> None:
        """Say how one send went."""
        result = self._view.code.result
        for receipt in self._trace.receipts:
            result.output.append_text(f"{receipt}\n", "output")
        text = error_text(end)
        if text:
            result.output.append_error(text, end.error.traceback if end.error else "")
        is_request = self._doing is not None and self._doing.is_request
        if is_request and self._trace.answer is not None:
            answered = translate("SendForm", "answered: {value}").format(value=self._trace.answer.to_python2())
            result.output.append_text(f"{answered}\n", "output")
        result.show_answer(self._trace.answer, is_request=is_request)
        if self._row.total < 2:
            self._view.editor.mark_error(end.error.line if end.error is not None else 0)
        sent: Sent | None = self._trace.sends[-1] if self._trace.sends else None
        if sent is not None and self._row.done + 1 >= self._row.total:  # of a row the last one
            self._told_send(sent.send.id)

    def _show(self) -> None:
        self._due.stop()
        row = self._row
        self._view.sending.show_row(row)
        self._view.code.result.show_row(row)
        self._view.code.result.show_status(_status(row, len(self._trace.receipts)))
        self._view.state_shown.emit(None)

    def _on_send_requested(self, _value: None) -> None:
        self.run()

    def _on_stop_requested(self, _value: None) -> None:
        self.stop()


def _status(row: RowState, receipts: int) -> str:
    """The line above the result."""
    if row.total > 1:
        counts = translate("SendForm", "{done} of {total} sent, {failed} failed").format(
            done=row.done, total=row.total, failed=row.failed
        )
        shape = _shape(row)
        return f"{shape} {counts}" + (f"; {row.why}" if row.why else "")
    if row.is_busy:
        return translate("SendForm", "… sending")
    if row.why:
        return f"{_shape(row)} {row.why}"
    if row.run.ended is None:
        return ""
    told = script_end_text(row.run.ended)
    is_done = row.run.ended.outcome is Outcome.DONE
    return (
        f"{told}; " + translate("SendForm", "receipts: {count}").format(count=receipts)
        if is_done and receipts
        else told
    )


def _shape(row: RowState) -> str:
    """How far it has come, as a shape."""
    if row.is_busy:
        return "…"
    if row.failed:
        return "✖"
    return "■" if row.why else "✔"
