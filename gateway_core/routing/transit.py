"""What is on its way between gateways over a slow network, which there is only on purpose. Decides only.

What leaves one gateway for another arrives in the order in which it left (M20), whatever becomes of the delay meanwhile.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gateway_core.routing.fault_text import ON_ITS_WAY
from gateway_core.routing.faults import Faults
from gateway_core.routing.ledger import Ledger, Wake
from gateway_core.routing.sends import Delivery, Reason
from gateway_core.routing.station import Station


@dataclass(frozen=True, slots=True)
class Travel:
    """One thing on its way along `road`: a send to `stations`, or an answer, which goes to none.

    `arrive(now)` is called when it is there, times are wall-clock ms.
    """

    road: str
    send_id: int
    left_ms: int
    due_ms: int
    stations: Sequence[Station]
    arrive: Callable[[int], None]


class Transit:
    """Everything that is on its way."""

    def __init__(self, ledger: Ledger, faults: Faults) -> None:
        self._ledger = ledger
        self._faults = faults
        self._travels: list[Travel] = []
        self._newest_ms: dict[str, int] = {}
        self._wake_ms: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is on its way."""
        return not self._travels

    def due_there(self, origin: str, target: str, now: int) -> int:
        """When a send arrives at the gateway `target` that leaves `origin` now."""
        return self._due_ms(road_to(origin, target), origin, target, now)

    def due_back(self, origin: str, target: str, now: int) -> int:
        """When an answer arrives at the gateway `target` that leaves `origin`, which was asked, now."""
        return self._due_ms(road_back(origin, target), origin, target, now)

    def _due_ms(self, road: str, origin: str, target: str, now: int) -> int:
        """A slow network at either end delays it; never before what left along the same road before it."""
        if origin == target:
            return now
        delay_ms = self._faults.network_delay_ms(origin) + self._faults.network_delay_ms(target)
        return max(now + delay_ms, self._newest_ms.get(road, now))

    def depart(self, travel: Travel) -> None:
        """Let something leave."""
        self._travels.append(travel)
        self._newest_ms[travel.road] = travel.due_ms
        self._wake_at(travel.due_ms)

    def arrive(self, now: int) -> None:
        """Let everything arrive whose time has come."""
        self._wake_ms = None
        due = sorted((travel for travel in self._travels if travel.due_ms <= now), key=_due)
        self._travels = [travel for travel in self._travels if travel.due_ms > now]
        for travel in due:
            travel.arrive(now)
        if self._travels:
            self._wake_at(min(travel.due_ms for travel in self._travels))

    def deliveries(self, send_id: int) -> list[Delivery]:
        """The deliveries of one send that are on their way."""
        travels = (travel for travel in self._travels if travel.send_id == send_id)
        return [
            Delivery(send_id, station.endpoint, Reason.QUEUED, travel.left_ms, note=ON_ITS_WAY)
            for travel in travels
            for station in travel.stations
        ]

    def _wake_at(self, time_ms: int) -> None:
        if self._wake_ms is None or time_ms < self._wake_ms:
            self._wake_ms = time_ms
            self._ledger.order(Wake(time_ms))


def road_to(origin: str, target: str) -> str:
    """What is sent from one gateway to another travels along."""
    return f"from {origin} to {target}"


def road_back(origin: str, target: str) -> str:
    """What answers travel along, from the gateway that was asked."""
    return f"from {origin} back to {target}"


def _due(travel: Travel) -> int:
    return travel.due_ms
