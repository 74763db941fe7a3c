"""Runs a script as a client and follows it; what it prints is the console's business (H6)."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from client.bridge.bridge import Bridge
from client.panels.findings.presenter import FindingsPresenter
from client.panels.script.model import ScriptState
from client.panels.script.view import ScriptPanelView
from gateway_core.api import CommandError, Endpoint, Event, LabReplaced, LintPlace, ScriptEnded, ScriptStarted


class ScriptPresenter:
    """One script at a time as the client `where`. `on_error` hears why one could not be run or stopped."""

    def __init__(
        self, view: ScriptPanelView, where: Endpoint, bridge: Bridge, on_error: Callable[[CommandError], None]
    ) -> None:
        self._view = view
        self._where = where
        self._bridge = bridge
        self._on_error = on_error
        self._state = ScriptState()
        self._findings = FindingsPresenter(view.findings, self._lint_place)
        view.run_requested.connect(self._on_run_requested)
        view.stop_requested.connect(self._on_stop_requested)

    def run(self) -> None:
        """Run what the editor shows, unless a run is under way."""
        if self._state.is_busy:
            return
        self._show(ScriptState(starting=True))
        name = QCoreApplication.translate("ScriptPanel", "script")
        started = self._bridge.network.run_script(self._where, self._view.editor.text(), name)
        self._bridge.run(started, self._on_accepted, self._on_refused)

    def stop(self) -> None:
        """Stop the run."""
        if self._state.run_id:
            self._bridge.run(self._bridge.network.stop_script(self._state.run_id), self._on_stopping, self._on_error)

    def take(self, events: Sequence[Event]) -> None:
        """Follow the runs by hand in this session."""
        for event in events:
            if isinstance(event, LabReplaced):
                self._findings.look_again()
            elif isinstance(event, ScriptStarted):
                self._show(ScriptState(run_id=event.run_id))
            elif isinstance(event, ScriptEnded) and event.run_id == self._state.run_id:
                self._show(ScriptState(ended=event))

    def _lint_place(self) -> LintPlace:
        """A client's script by hand: its project does not matter, its gateway does."""
        return LintPlace(self._bridge.network.lab, self._where.gateway, scope="client")

    def _on_run_requested(self, _value: None) -> None:
        self.run()

    def _on_stop_requested(self, _value: None) -> None:
        self.stop()

    def _on_accepted(self, _run_id: int) -> None:
        """That it began and how it ended comes as events."""

    def _on_stopping(self, _result: None) -> None:
        """The end itself comes as an event."""

    def _on_refused(self, error: CommandError) -> None:
        self._show(replace(self._state, starting=False))
        self._on_error(error)

    def _show(self, state: ScriptState) -> None:
        self._state = state
        self._view.show_state(state)
