"""What people try out with a running lab, as it is carried out on the gateway thread: deliveries held and released, faults on purpose."""

from collections.abc import Iterable

from gateway_core.model.faults import Fault, FaultKind
from gateway_core.routing.faults import check_faults
from gateway_core.routing.sends import Delivery
from gateway_core.runtime.core import Core


class Trials:
    """Each method is one command; a `CommandError` says in a sentence why it cannot be carried out."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._router = core.router
        self._queues = core.router.queues

    def hold(self, on: bool) -> None:  # noqa: FBT001 - comes by position from another thread
        """Hold deliveries from now on, or let all go."""
        self._queues.hold(self._core.now(), on=on)

    def held(self) -> tuple[Delivery, ...]:
        """What is held now."""
        return self._queues.holding.held()

    def release(self, delivery: Delivery) -> None:
        """Let one delivery start."""
        self._queues.release(delivery.send_id, delivery.endpoint, self._core.now())

    def release_next(self) -> Delivery | None:
        """Let the one start that has been held longest."""
        return self._queues.release_next(self._core.now())

    def release_all(self) -> int:
        """Let all start that wait now; how many."""
        count = self._queues.holding.waiting()
        self._queues.release_all(self._core.now())
        return count

    def held_back(self) -> int:
        """How many wait to be released."""
        return self._queues.holding.waiting()

    def set_faults(self, faults: Iterable[Fault]) -> None:
        """Put these faults on purpose in force and no others."""
        wanted, before = tuple(faults), self._router.faults.all
        sessions = self._router.registry.world().sessions
        check_faults(wanted, self._router.registry.lab, sessions)
        self._router.set_faults(wanted, self._core.now())
        lost = {fault.target for fault in wanted if fault.kind is FaultKind.CLIENT_LOST and fault not in before}
        for session in sessions:
            if session.endpoint.label in lost:
                self._core.lose_client(session.endpoint)
