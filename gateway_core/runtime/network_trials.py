"""What people try out with a running lab: they hold deliveries, and break things on purpose. Nothing of it is kept."""

from collections.abc import Iterable
from concurrent.futures import Future

from gateway_core.model.faults import Fault
from gateway_core.routing.sends import Delivery
from gateway_core.runtime.network_views import NetworkViews


class NetworkTrials(NetworkViews):
    """The commands of `Network` for whoever wants to look at each delivery in peace, or at what breaks."""

    def hold(self, on: bool) -> "Future[None]":  # noqa: FBT001 - reads as a setter
        """Let no delivery start from now on, whatever comes into the queues; or let all that is held go.

        While anything is held the time-outs of all requests stand still, and `settle` does not come back.
        """
        return self._command(self._trials.hold, on)

    def is_holding(self) -> bool:
        """Whether deliveries are held now."""
        return self._router.queues.holding.is_on

    def held(self) -> "Future[tuple[Delivery, ...]]":
        """The deliveries that could start if they were not held, oldest first; others may wait behind them."""
        return self._command(self._trials.held)

    def release(self, delivery: Delivery) -> "Future[None]":
        """Let one held delivery start; `CommandError` if it is not held, or one before it in its queue is (M20)."""
        return self._command(self._trials.release, delivery)

    def release_next(self) -> "Future[Delivery | None]":
        """Let the delivery start that has been held longest; None if none is held."""
        return self._command(self._trials.release_next)

    def release_all(self) -> "Future[int]":
        """Let all deliveries go that wait now, those behind others in their turn (M20); how many. What comes is held."""
        return self._command(self._trials.release_all)

    def held_back(self) -> "Future[int]":
        """How many deliveries wait to be released: those that are held, and those behind them."""
        return self._command(self._trials.held_back)

    def faults(self) -> tuple[Fault, ...]:
        """The faults on purpose that are in force now."""
        return self._router.faults.all

    def set_faults(self, faults: Iterable[Fault]) -> "Future[None]":
        """Put these faults on purpose in force and no others (F1); `CommandError` if one of them makes no sense here.

        They last until they are taken away or the lab is closed, and are never written into it.
        """
        return self._command(self._trials.set_faults, tuple(faults))
