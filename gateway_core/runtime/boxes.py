"""Boxes that scripts show: message boxes and questions, which wait for a person where there is a window."""

import json

from gateway_core.errors import CommandError
from gateway_core.messages.payload import Payload
from gateway_core.routing.events import BoxClosed, BoxOpened
from gateway_core.routing.ledger import Ledger, ReplyTo
from gateway_core.runtime.contexts import Contexts


class Boxes:
    """Open boxes. `windows` holds the ids of the sessions that have a window; elsewhere the default answers at once."""

    def __init__(self, ledger: Ledger, contexts: Contexts) -> None:
        self._ledger = ledger
        self._contexts = contexts
        self._open: dict[int, tuple[int, ReplyTo]] = {}
        self._last = 0
        self.windows: set[str] = set()

    def open(self, run_id: int, reply_to: ReplyTo, box: tuple[str, Payload, Payload], now: int) -> None:
        """Show a box, given as call, arguments and default answer, for the run that waits at `reply_to`."""
        call, arguments, default = box
        self._last += 1
        needs_answer = reply_to.where.session in self.windows
        self._ledger.emit(BoxOpened, now, self._last, reply_to.where, call, arguments, needs_answer)
        if needs_answer:
            self._open[self._last] = (run_id, reply_to)
        else:
            self._contexts.reply(reply_to, default, None)

    def is_open_for(self, run_id: int) -> bool:
        """Whether a run waits for a person."""
        return any(owner == run_id for owner, _ in self._open.values())

    def answer(self, box_id: int, answer: Payload, now: int) -> None:
        """A person has chosen. A box that is not open any more is not an error: its script may just have ended."""
        entry = self._open.pop(box_id, None)
        if entry is None:
            return
        try:
            json.loads(answer.wire)
        except ValueError as error:
            raise CommandError("The answer of a box must be wire text.") from error
        self._ledger.emit(BoxClosed, now, box_id)
        self._contexts.reply(entry[1], answer, None)

    def close_run(self, run_id: int, now: int) -> None:
        """The run is over: its boxes have nobody to answer to."""
        for box_id in [box_id for box_id, (owner, _) in self._open.items() if owner == run_id]:
            del self._open[box_id]
            self._ledger.emit(BoxClosed, now, box_id)
