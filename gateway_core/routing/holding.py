"""Holding: deliveries that could start and are kept from it until somebody releases them, one by one or all.

Only the first of a queue can be held, so what is released keeps the order in which it was sent (M20). Scripts by hand and
functions that scripts have queued are never held.
"""

from collections.abc import Mapping

from gateway_core.errors import CommandError
from gateway_core.model.session import Endpoint
from gateway_core.routing.events import DeliveryHeld, DeliveryReleased, HoldingChanged
from gateway_core.routing.ledger import Ledger
from gateway_core.routing.sends import Delivery, Reason
from gateway_core.routing.station import HandlerJob, Lane, Run

HELD = "It is held until it is released."


class Holding:
    """Whether deliveries are held, and which ones are. A held lane runs nothing, and its first job is the held one.

    `runs` are those of now, kept by whoever starts them.
    """

    def __init__(self, ledger: Ledger, runs: Mapping[int, Run]) -> None:
        self._ledger = ledger
        self._runs = runs
        self._held: dict[Lane, HandlerJob] = {}
        self._free: dict[Lane, dict[int, HandlerJob]] = {}  # by `id`: behind others when all was let go, held no more
        self.is_on = False

    def held(self) -> tuple[Delivery, ...]:
        """What is held now, in the order in which it could have started."""
        return tuple(_delivery(lane, job) for lane, job in self._held.items())

    def is_held(self, lane: Lane, job: HandlerJob) -> bool:
        """Whether that job is held there, and does not only wait behind one that is."""
        return self._held.get(lane) is job

    @property
    def has_held(self) -> bool:
        """Whether anything is held."""
        return bool(self._held)

    def switch(self, now: int, *, on: bool) -> list[Lane]:
        """Begin to hold, or let all go; the lanes that may start now."""
        if on == self.is_on:
            return []
        self.is_on = on
        self._ledger.emit(HoldingChanged, now, on)
        self._free.clear()
        lanes = [] if on else list(self._held)
        for lane in lanes:
            self._let_go(lane, now)
        return lanes

    def keeps(self, lane: Lane, now: int) -> bool:
        """Whether the first job of a lane that could start has to wait; says so the first time."""
        job = lane.waiting[0]
        if not self.is_on or not isinstance(job, HandlerJob) or self._passes(lane, job):
            return False
        if lane not in self._held:
            self._held[lane] = job
            self._ledger.emit(DeliveryHeld, now, _delivery(lane, job))
        return True

    def release(self, send_id: int, endpoint: Endpoint, now: int) -> Lane:
        """Let one delivery go; its lane. `CommandError` if that delivery is not held."""
        for lane, job in self._held.items():
            if lane.station.endpoint == endpoint:
                if job.send_id == send_id:
                    self._let_go(lane, now)
                    return lane
                if any(isinstance(other, HandlerJob) and other.send_id == send_id for other in lane.waiting):
                    text = f"Message #{send_id} waits behind #{job.send_id} in the same queue of {endpoint.name}."
                    raise CommandError(f"{text} Release #{job.send_id} first.")
        text = f"Message #{send_id} is not held at {endpoint.name}. It has started already, or waits for one that runs."
        raise CommandError(text)

    def release_next(self, now: int) -> tuple[Lane, Delivery] | None:
        """Let the one go that has been held longest, None if none is held."""
        lane = next(iter(self._held), None)
        if lane is None:
            return None
        return lane, self._let_go(lane, now)

    def waiting(self) -> int:
        """How many deliveries wait to be let go: those that are held, and those behind them or behind what runs."""
        lanes = (*self._held, *self._busy()) if self.is_on else ()
        return sum(
            isinstance(job, HandlerJob) and not self._is_free(lane, job) for lane in lanes for job in lane.waiting
        )

    def release_all(self, now: int) -> list[Lane]:
        """Let all go that wait now, behind what runs, too; the lanes that may start at once."""
        lanes = list(self._held)
        for lane in (*lanes, *self._busy()):
            self._free[lane] = {id(job): job for job in lane.waiting if isinstance(job, HandlerJob)}
        for lane in lanes:
            self._passes(lane, self._held[lane])
            self._let_go(lane, now)
        return lanes

    def forget(self, lane: Lane) -> None:
        """The lane's station is gone, and what waited there has ended."""
        self._held.pop(lane, None)
        self._free.pop(lane, None)

    def _busy(self) -> list[Lane]:
        return [run.lane for run in self._runs.values()]

    def _is_free(self, lane: Lane, job: HandlerJob) -> bool:
        return id(job) in self._free.get(lane, ())

    def _passes(self, lane: Lane, job: HandlerJob) -> bool:
        """Whether it was let go while it waited behind others; it is asked about once, for then it starts."""
        return self._free.get(lane, {}).pop(id(job), None) is not None

    def _let_go(self, lane: Lane, now: int) -> Delivery:
        delivery = _delivery(lane, self._held.pop(lane))
        self._ledger.emit(DeliveryReleased, now, delivery)
        return delivery


def _delivery(lane: Lane, job: HandlerJob) -> Delivery:
    return Delivery(job.send_id, lane.station.endpoint, Reason.QUEUED, job.queued_ms)
