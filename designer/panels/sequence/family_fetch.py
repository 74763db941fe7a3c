"""Fetches sends together with what their handlers sent, and what the handlers of those sent, in the order of their numbers."""

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import accumulate

from client.bridge.bridge import Bridge
from gateway_core.api import CommandError, Send, Trace, made_by_handlers

MOST_SENDS = 60
MOST_DELIVERIES = 3_000  # about 10,000 marks
MOST_NEWEST_DELIVERIES = 400  # shown anew with each of them, so few enough for a moment
_LATER_SENDS = 300  # so many sends after the first one are looked through for what handlers made


@dataclass(frozen=True, slots=True)
class Family:
    """Sends with what came of them. `is_cut`: there was more than that."""

    traces: tuple[Trace, ...] = ()
    is_cut: bool = False


class FamilyFetch:
    """Fetches one family after the other, each when the last one is there. Whoever owns this must keep it."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._family: Future[Family] = Future()
        self._found: dict[int, Trace] = {}
        self._wanted: set[int] = set()
        self._asked = 0  # questions that have no answer yet
        self._later: Sequence[Send] = ()
        self._refusal: CommandError | None = None
        self._is_cut = False

    def fetch(self, send_id: int) -> Future[Family]:
        """A send and what came of it."""
        self._begin({send_id})
        self._asked += 1
        sends = self._bridge.network.sends(before=send_id + _LATER_SENDS + 1, limit=_LATER_SENDS)
        self._bridge.run(sends, self._on_later, self._on_error)
        self._ask([send_id])
        return self._family

    def fetch_newest(self, count: int) -> Future[Family]:
        """The newest sends, whoever made them."""
        self._begin(set())
        self._asked += 1
        self._bridge.run(self._bridge.network.sends(limit=count), self._on_newest, self._on_error)
        return self._family

    def _begin(self, wanted: set[int]) -> None:
        self._family = Future()
        self._found, self._wanted, self._later, self._refusal, self._is_cut = {}, wanted, (), None, False

    def _ask(self, ids: Iterable[int]) -> None:
        for send_id in ids:
            self._asked += 1
            self._bridge.run(self._bridge.network.trace(send_id), self._on_trace, self._on_error)

    def _on_newest(self, sends: tuple[Send, ...]) -> None:
        self._asked -= 1
        kept = self._within(sends[::-1], MOST_NEWEST_DELIVERIES) or sends[-1:]
        self._wanted = {send.id for send in kept}
        self._ask(sorted(self._wanted))
        self._go_on()

    def _within(self, sends: Sequence[Send], most: int) -> Sequence[Send]:
        """As many from the first on as have so many deliveries together."""
        sums = accumulate(len(send.selected) for send in sends)
        count = sum(1 for each in sums if each <= most)
        self._is_cut = self._is_cut or count < len(sends)
        return sends[:count]

    def _on_later(self, sends: tuple[Send, ...]) -> None:
        self._asked -= 1
        self._later = sends
        self._go_on()

    def _on_trace(self, trace: Trace) -> None:
        self._asked -= 1
        self._found[trace.send.id] = trace
        self._go_on()

    def _go_on(self) -> None:
        """Ask for what the handlers sent; where there is nothing more, it is all there."""
        if self._asked:
            return
        if self._refusal is not None:
            self._family.set_exception(self._refusal)
            return
        made = {send.id: send for trace in self._found.values() for send in made_by_handlers(trace, self._later)}
        more = [made[send_id] for send_id in sorted(made) if send_id not in self._wanted]
        if more:
            room = MOST_DELIVERIES - sum(len(trace.send.selected) for trace in self._found.values())
            more = list(self._within(more, room if len(self._wanted) < MOST_SENDS else -1))
        if more:
            self._wanted.update(send.id for send in more)
            self._ask([send.id for send in more])
            return
        self._family.set_result(Family(tuple(self._found[send_id] for send_id in sorted(self._found)), self._is_cut))

    def _on_error(self, error: CommandError) -> None:
        """One that cannot be had any more; nothing is shown then, rather than half of it."""
        self._asked -= 1
        self._refusal = self._refusal or error
        self._go_on()
