"""What the network has told since the lab was opened and no trace says: log lines, ends of requests, scripts run by hand.

Bounded; knows no widget. It listens before the view is seen for the first time, so that the view has it then.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from client.bridge.bridge import Bridge
from gateway_core.api import Endpoint, Event, LogWritten, RequestEnded, ScriptEnded, ScriptStarted, Send

_MOST_EVENTS = 2_000
_MOST_RUNS = 500


@dataclass(slots=True)
class ScriptRun:
    """A script run by hand: between which events. `end` is None as long as it runs."""

    run_id: int
    where: Endpoint
    name: str
    begin: int
    end: int | None = None


class HeardEvents:
    """Keeps the newest of them. The window holds it. `chosen` is the number of the send that is chosen, 0 for none."""

    def __init__(self, bridge: Bridge) -> None:
        self.chosen = 0
        self.events: deque[LogWritten | RequestEnded] = deque(maxlen=_MOST_EVENTS)
        self._runs: deque[ScriptRun] = deque(maxlen=_MOST_RUNS)
        bridge.events.connect(self._on_events)

    def script_of(self, send: Send) -> str | None:
        """The name of the script, run by hand, that made a send; None if that is not known."""
        made = (run for run in reversed(self._runs) if run.where == send.sender and run.begin < send.seq)
        return next((run.name for run in made if run.end is None or send.seq < run.end), None)

    def _on_events(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, LogWritten | RequestEnded):
                if event.send_id:
                    self.events.append(event)
            elif isinstance(event, ScriptStarted):
                self._runs.append(ScriptRun(event.run_id, event.where, event.name, event.seq))
            elif isinstance(event, ScriptEnded):
                for run in self._runs:
                    if run.run_id == event.run_id:
                        run.end = event.seq
