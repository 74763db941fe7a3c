"""Waits for one send of the script that is run next, counted as those count who read the script. No widgets.

The script's own sends come first; those that message handlers make because of them are counted after it has ended.
"""

from gateway_core.api import DeliveryEnded, DeliveryStarted, Endpoint, Event, ScriptEnded, ScriptStarted, Send, Sent

_Delivery = tuple[int, Endpoint]


class RunWatch:
    """One script at a time. `made`: how many sends there were so far.

    `runner` says who is to run it, by its label; empty: whoever does.
    """

    def __init__(self, number: int = 1, runner: str = "") -> None:
        self.number = number
        self.runner = runner
        self._begin(None)

    def _begin(self, run: ScriptStarted | None) -> None:
        self._run = run
        self._ended: ScriptEnded | None = None
        self._own = 0
        self._followers: list[Send] = []
        self._waiting: set[_Delivery] = set()  # handlers of these sends that may still send something
        self._handling: set[_Delivery] = set()

    @property
    def is_running(self) -> bool:
        """Whether the script runs whose send is waited for, or a handler that may make it."""
        return self._run is not None

    @property
    def is_following(self) -> bool:
        """Whether the script has ended, and its handlers are waited for."""
        return self._ended is not None and self.is_running

    @property
    def made(self) -> int:
        """How many sends the script and the handlers that it called have made."""
        return self._own + len(self._followers)

    def take(self, event: Event) -> Send | ScriptEnded | ScriptStarted | None:
        """Hear of an event: the send that is asked about, or the script's end if there will be none; else None.

        The start of a script, where another than `runner` runs it: that one is not watched.
        """
        if self._run is None:
            return self._take_start(event)
        found = self._take_send(event.send, self._run.where) if isinstance(event, Sent) else None
        if isinstance(event, ScriptEnded) and event.run_id == self._run.run_id:
            self._ended = event
        elif isinstance(event, DeliveryStarted) and (event.send_id, event.endpoint) in self._waiting:
            self._handling.add((event.send_id, event.endpoint))
        elif isinstance(event, DeliveryEnded):
            self._waiting.discard((event.delivery.send_id, event.delivery.endpoint))
            self._handling.discard((event.delivery.send_id, event.delivery.endpoint))
        done = found or self._at_the_end()
        if done is not None:
            self._run = None
        return done

    def _take_start(self, event: Event) -> ScriptStarted | None:
        if not isinstance(event, ScriptStarted):
            return None
        if self.runner and event.where.label != self.runner:
            return event
        self._begin(event)
        return None

    def _take_send(self, send: Send, runner: Endpoint) -> Send | None:
        """The script's own send of the number that is asked about; all that belong to the script are remembered."""
        is_own = self._ended is None and _is_same(send.sender, runner)
        if not is_own and not any(endpoint == send.sender for _, endpoint in self._handling):
            return None
        self._waiting.update((send.id, endpoint) for endpoint in send.selected)
        if not is_own:
            self._followers.append(send)
            return None
        self._own += 1
        return send if self._own == self.number else None

    def _at_the_end(self) -> Send | ScriptEnded | None:
        """What a handler made is asked about, or it is known that nothing comes any more."""
        if self._ended is None:
            return None
        missing = self.number - self._own
        if self._ended.error is None and len(self._followers) >= missing:
            return self._followers[missing - 1]
        return self._ended if self._ended.error is not None or not self._waiting else None


def _is_same(sender: Endpoint, runner: Endpoint) -> bool:
    """A designer may have moved to another gateway."""
    return sender.session == runner.session if runner.session else sender == runner
