"""Listens to a running lab for the command line: the script's end and output, all logs, the ids of all sends."""

import threading
from collections.abc import Sequence

from gateway_core.routing.events import Event, FunctionShowed, LogWritten, OutputWritten, ScriptEnded, Sent


class Recorder:
    """A listener of one network. Filled on the gateway thread, read by the command once everything has settled."""

    def __init__(self) -> None:
        self.logs: list[LogWritten] = []
        self.outputs: list[OutputWritten] = []
        self.showed: list[FunctionShowed] = []
        self.send_ids: list[int] = []
        self._ends: dict[int, ScriptEnded] = {}
        self._changed = threading.Condition()

    def __call__(self, events: Sequence[Event]) -> None:
        """Take a batch of events."""
        for event in events:
            if isinstance(event, LogWritten):
                self.logs.append(event)
            elif isinstance(event, OutputWritten):
                self.outputs.append(event)
            elif isinstance(event, FunctionShowed):
                self.showed.append(event)
            elif isinstance(event, Sent):
                self.send_ids.append(event.send.id)
            elif isinstance(event, ScriptEnded):
                with self._changed:
                    self._ends[event.run_id] = event
                    self._changed.notify_all()

    def wait_for_end(self, run_id: int, timeout_s: float) -> ScriptEnded | None:
        """The end of that run, waited for at most so long; None if it goes on."""
        with self._changed:
            self._changed.wait_for(lambda: run_id in self._ends, timeout_s)
            return self._ends.get(run_id)

    def output_of(self, run_id: int) -> str:
        """What a script run by hand has printed."""
        return "".join(output.text for output in self.outputs if output.run_id == run_id)
