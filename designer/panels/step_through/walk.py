"""Where somebody stands on the way of one send: a position among its steps. Pure; moving runs nothing."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from gateway_core.api import DecisionKind, Delivery, EarlierSend, Endpoint, Reason, Step, Trace, steps

_OPEN = (Reason.QUEUED, Reason.RUNNING)
_UNDER_WAY = (DecisionKind.QUEUE, DecisionKind.START)  # what a delivery comes to before it has ended


@dataclass(frozen=True, slots=True)
class Walk:
    """A send, its steps as far as they are known, and which of them is the present one.

    `unseen` are the keys of steps that came to lie before the present one after that had been reached; `earlier` tells who
    was in front of the send's deliveries.
    """

    trace: Trace
    steps: tuple[Step, ...]
    position: int = 0
    unseen: frozenset[Hashable] = frozenset()
    earlier: tuple[EarlierSend, ...] = ()

    @property
    def present(self) -> Step | None:
        """The step that is shown; None where nobody knows any more how the lab stood."""
        return self.steps[self.position] if self.steps else None

    @property
    def is_first(self) -> bool:
        """Whether nothing was decided before."""
        return self.position == 0

    @property
    def is_last(self) -> bool:
        """Whether nothing more is known."""
        return self.position >= len(self.steps) - 1

    @property
    def is_told(self) -> bool:
        """Whether the last step is the present one and none can come any more."""
        return self.is_last and self.open_delivery is None

    @property
    def open_delivery(self) -> Delivery | None:
        """The delivery that has to come further before the next step can be told; None: that is known, or none comes.

        At the last step that is any delivery of the send that is still under way.
        """
        present = self.present
        if present is None:
            return None
        if not self.is_last and self.steps[self.position + 1].endpoints == present.endpoints:
            return None
        own = self.delivery_at(present.endpoints[0]) if len(present.endpoints) == 1 else None
        if own is not None and own.reason in _OPEN:
            return own
        return self._first_open() if self.is_last else None

    @property
    def new_positions(self) -> frozenset[int]:
        """The steps that nobody has looked at since they came to lie before the present one."""
        return frozenset(at for at, step in enumerate(self.steps) if self.unseen and _key(step) in self.unseen)

    @property
    def waiting_positions(self) -> frozenset[int]:
        """The steps whose delivery has come no further yet: it is held or waits, or its handler runs."""
        under_way = {each.endpoint for each in self.trace.verdicts if each.delivery and each.delivery.reason in _OPEN}
        last = {
            step.endpoints[0]: at
            for at, step in enumerate(self.steps)
            if len(step.endpoints) == 1 and step.endpoints[0] in under_way and step.decision.kind in _UNDER_WAY
        }
        return frozenset(last.values())

    def delivery_at(self, endpoint: Endpoint) -> Delivery | None:
        """How far the send has come at an endpoint."""
        return next((each.delivery for each in self.trace.verdicts if each.endpoint == endpoint), None)

    def at(self, position: int) -> "Walk":
        """At another step, the first or last one where there is none at that position."""
        there = replace(self, position=max(0, min(position, len(self.steps) - 1)))
        return replace(there, unseen=self.unseen - {_key(there.present)}) if there.present and self.unseen else there

    def followed(self, trace: Trace) -> "Walk":
        """The same send as it stands now, at the same step; what is new before that is unseen."""
        later = begun(trace, self.earlier)
        present = self.present
        if present is None:
            return later
        found = (at for at, step in enumerate(later.steps) if _key(step) == _key(present))
        later = later.at(next(found, self.position))
        known = {_key(step) for step in self.steps}
        return replace(later, unseen=self.unseen | ({_key(step) for step in later.steps[: later.position]} - known))

    def behind(self, earlier: Sequence[EarlierSend]) -> "Walk":
        """The same, now that it is known who was in front."""
        return replace(self, steps=steps(self.trace, earlier), earlier=tuple(earlier))

    def first_new_in(self, later: "Walk", endpoint: Endpoint) -> int | None:
        """Where the first step at an endpoint stands that is known `later` and was not yet."""
        known = {_key(step) for step in self.steps if step.endpoints == (endpoint,)}
        numbered = enumerate(later.steps)
        return next((at for at, step in numbered if step.endpoints == (endpoint,) and _key(step) not in known), None)

    def _first_open(self) -> Delivery | None:
        deliveries = (each.delivery for each in self.trace.verdicts if each.delivery is not None)
        under_way = [delivery for delivery in deliveries if delivery.reason in _OPEN]
        queued = (delivery for delivery in under_way if delivery.reason is Reason.QUEUED)  # it can be let go
        return next(queued, under_way[0] if under_way else None)


def begun(trace: Trace, earlier: Sequence[EarlierSend] = ()) -> Walk:
    """At the first step of a send."""
    return Walk(trace, steps(trace, earlier), earlier=tuple(earlier))


def _key(step: Step) -> Hashable:
    """What tells a step from the others of its send, however much is known of that."""
    return step.endpoints[0], len(step.endpoints), step.decision.kind
