"""Runs a script as the designer and follows that run: its output, its end, its error (rules D3, H6, H7)."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from client.panels.findings.presenter import FindingsPresenter
from designer.panels.script_console.model import RunPhase, RunState
from designer.panels.script_console.view import ScriptConsoleView
from designer.workplace import Workplace
from gateway_core.api import Event, Lab, LintPlace, OutputWritten, ScriptEnded, designer_place


class ScriptConsolePresenter:
    """One console: the Script Console, which keeps its names until Reset, or a saved script in its own tab."""

    def __init__(self, view: ScriptConsoleView, workplace: Workplace, name: str, *, keeps_names: bool) -> None:
        self._view = view
        self._workplace = workplace
        self._name = name
        self._keeps_names = keeps_names
        self._state = RunState()
        self._early: list[Event] = []
        self._findings = FindingsPresenter(view.findings, self._lint_place)
        view.run_requested.connect(self._on_run_requested)
        view.stop_requested.connect(self._on_stop_requested)
        view.reset_requested.connect(self._on_reset_requested)
        workplace.bridge.events.connect(self._on_events)
        workplace.edits.changed.connect(self._on_lab_changed)

    @property
    def state(self) -> RunState:
        """How far the run has come."""
        return self._state

    def run(self) -> None:
        """Run the text that the editor shows, unless a run is under way."""
        if self._state.is_busy:
            return
        self._view.editor.mark_error(0)
        self._view.output.go_to_tail()
        self._show(RunState(RunPhase.STARTING))
        bridge = self._workplace.bridge
        started = bridge.network.run_script(
            self._workplace.designer, self._view.editor.text(), self._name, keep_names=self._keeps_names
        )
        bridge.run(started, self._on_started, self._on_refused)

    def stop(self) -> None:
        """Ask the run to end."""
        if not self._state.can_stop:
            return
        self._show(replace(self._state, phase=RunPhase.STOPPING))
        bridge = self._workplace.bridge
        bridge.run(bridge.network.stop_script(self._state.run_id), self._on_done, self._workplace.notices.show_error)

    def reset(self) -> None:
        """Forget the names that earlier runs left (D3)."""
        bridge = self._workplace.bridge
        forgotten = bridge.network.reset_console(self._workplace.designer)
        bridge.run(forgotten, self._on_forgotten, self._workplace.notices.show_error)

    def rename(self, name: str) -> None:
        """Later runs go under that name."""
        self._name = name

    def close(self) -> None:
        """Stop what runs and hear of nothing any more; before the tab goes."""
        self.stop()
        self._workplace.bridge.events.disconnect(self._on_events)
        self._workplace.edits.changed.disconnect(self._on_lab_changed)

    def _lint_place(self) -> LintPlace:
        return designer_place(self._workplace.edits.lab)

    def _on_lab_changed(self, _lab: Lab) -> None:
        self._findings.look_again()

    def _on_run_requested(self, _value: None) -> None:
        self.run()

    def _on_stop_requested(self, _value: None) -> None:
        self.stop()

    def _on_reset_requested(self, _value: None) -> None:
        self.reset()

    def _on_started(self, run_id: int) -> None:
        self._show(RunState(RunPhase.RUNNING, run_id))
        early, self._early = self._early, []
        self._take(early)

    def _on_refused(self, error: BaseException) -> None:
        self._early.clear()
        self._show(RunState())
        self._workplace.notices.show_error(error)

    def _on_done(self, _result: None) -> None:
        """The end itself comes as an event."""

    def _on_forgotten(self, _result: None) -> None:
        note = QCoreApplication.translate("ScriptConsole", "The names of earlier runs are forgotten.")
        self._view.output.append_text(note + "\n", "note")

    def _on_events(self, events: Sequence[Event]) -> None:
        if self._state.phase is RunPhase.STARTING:
            # The run's number is still under way; what the run did already must not be lost.
            self._early.extend(event for event in events if isinstance(event, OutputWritten | ScriptEnded))
        elif self._state.is_busy:
            self._take(events)

    def _take(self, events: Sequence[Event]) -> None:
        run_id = self._state.run_id
        output = [event.text for event in events if isinstance(event, OutputWritten) and event.run_id == run_id]
        if output:
            self._view.output.append_text("".join(output), "output")
        for event in events:
            if isinstance(event, ScriptEnded) and event.run_id == run_id:
                state = RunState(ended=event)
                self._show(state)
                self._view.show_end(state)

    def _show(self, state: RunState) -> None:
        self._state = state
        self._view.show_state(state)
