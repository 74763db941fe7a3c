"""Waits for one send of the script that is run next: its number, counted among the script's own sends. No widgets."""

from gateway_core.api import Endpoint, Event, ScriptEnded, ScriptStarted, Send, Sent


class RunWatch:
    """One script at a time. Sends that handlers make are those of other endpoints, so they do not count.

    `runner` says who is to run it, by its label; empty: whoever does.
    """

    def __init__(self, number: int = 1, runner: str = "") -> None:
        self.number = number
        self.runner = runner
        self.made = 0
        self._run: ScriptStarted | None = None

    @property
    def is_running(self) -> bool:
        """Whether the script runs whose send is waited for."""
        return self._run is not None

    def take(self, event: Event) -> Send | ScriptEnded | ScriptStarted | None:
        """Hear of an event: the send that is asked about, or the script's end if it ended without that; else None.

        The start of a script, where another than `runner` runs it: that one is not watched.
        """
        if self._run is None:
            if not isinstance(event, ScriptStarted):
                return None
            if self.runner and event.where.label != self.runner:
                return event
            self._run, self.made = event, 0
            return None
        if isinstance(event, Sent) and _is_same(event.send.sender, self._run.where):
            self.made += 1
            if self.made == self.number:
                self._run = None
                return event.send
        elif isinstance(event, ScriptEnded) and event.run_id == self._run.run_id:
            self._run = None
            return event
        return None


def _is_same(sender: Endpoint, runner: Endpoint) -> bool:
    """A designer may have moved to another gateway."""
    return sender.session == runner.session if runner.session else sender == runner
