"""Messages under way on the map: when which piece of a send's way is flown, so that even short times can be seen.

Pure: gets times and gives what is where. Knows no clock, no picture.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log10

from designer.panels.plant_map.model import MapTrip, ShownSend
from gateway_core.api import LegKind

SHORTEST_MS, LONGEST_MS = 400.0, 900.0
MOST_SENDS, MOST_TRIPS = 6, 600
_RUN_MS = 250.0  # between the end of a message's way and the start of its answer's
_LINGER_MS = 1_500.0
_BACK = (LegKind.ANSWER, LegKind.ERROR)
_Way = tuple[LegKind, str, str]


@dataclass(frozen=True, slots=True)
class Moving:
    """An envelope on its way; `done` is how much of that is behind it, 0 to 1."""

    trip: MapTrip
    done: float


@dataclass(frozen=True, slots=True)
class Sight:
    """What is to be seen at one moment: envelopes on their way, and trips that are over, oldest first."""

    moving: tuple[Moving, ...]
    landed: tuple[MapTrip, ...]


class Flights:
    """The sends whose messages are under way. Times are ms of any clock that only goes forwards."""

    def __init__(self) -> None:
        self._flights: dict[int, _Flight] = {}

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._flights

    def has(self, send_id: int) -> bool:
        """Whether that send's way is still being flown, so that its end must not be told yet."""
        return send_id in self._flights

    def start(self, send: ShownSend, now_ms: float) -> bool:
        """Let a send's messages set out; false where too many are under way already, or there is nothing to see."""
        under_way = sum(len(flight.trips) for flight in self._flights.values())
        if not send.trips or (
            self._flights and (len(self._flights) >= MOST_SENDS or under_way + len(send.trips) > MOST_TRIPS)
        ):
            return False
        self._flights[send.id] = _Flight(send.trips, now_ms)
        return True

    def update(self, send: ShownSend, now_ms: float) -> None:
        """What is known of a send now: how trips ended, and those that have come since."""
        flight = self._flights.get(send.id)
        if flight is not None:
            flight.update(send.trips, now_ms)

    def sight(self, now_ms: float) -> Sight:
        """What is to be seen now."""
        moving: list[Moving] = []
        landed: list[MapTrip] = []
        for flight in self._flights.values():
            flight.look(now_ms, moving, landed)
        return Sight(tuple(moving), tuple(landed))

    def end(self, now_ms: float, shown: int) -> bool:
        """Forget the sends that have been flown, the others than the `shown` one after a while; whether there were any."""
        over = [
            send_id
            for send_id, flight in self._flights.items()
            if now_ms >= flight.over_ms + (0 if send_id == shown else _LINGER_MS)
        ]
        for send_id in over:
            del self._flights[send_id]
        return bool(over)

    def clear(self) -> None:
        """Nothing is under way any more."""
        self._flights.clear()


class _Flight:
    """One send's trips, and when each sets out and arrives."""

    def __init__(self, trips: Sequence[MapTrip], now_ms: float) -> None:
        self._began_ms = now_ms
        self.trips: tuple[MapTrip, ...] = ()
        self._times: dict[_Way, tuple[float, float]] = {}
        self._timed: list[tuple[MapTrip, float, float]] = []
        self.over_ms = now_ms
        self.update(trips, now_ms)

    def update(self, trips: Sequence[MapTrip], now_ms: float) -> None:
        new = {way: times for way, times in schedule(trips).items() if way not in self._times}
        first_ms = min((starts_ms for starts_ms, _ in new.values()), default=0.0)
        late_ms = max(0.0, now_ms - self._began_ms - first_ms)
        self._times.update({way: (starts_ms + late_ms, ends_ms + late_ms) for way, (starts_ms, ends_ms) in new.items()})
        self.trips = tuple(trips)
        self._timed = [(trip, *self._times[_way(trip)]) for trip in trips]
        self.over_ms = self._began_ms + max(ends_ms for _, _, ends_ms in self._timed)

    def look(self, now_ms: float, moving: list[Moving], landed: list[MapTrip]) -> None:
        at_ms = now_ms - self._began_ms
        for trip, starts_ms, ends_ms in self._timed:
            if at_ms >= ends_ms:
                landed.append(trip)
            elif at_ms >= starts_ms:
                moving.append(Moving(trip, (at_ms - starts_ms) / (ends_ms - starts_ms)))


def flight_ms(real_ms: int) -> float:
    """How long a way is flown that really took so many ms: long ones longer, the shortest long enough to be seen."""
    return min(LONGEST_MS, SHORTEST_MS + (LONGEST_MS - SHORTEST_MS) * log10(1 + max(0, real_ms)) / 3)


def schedule(trips: Iterable[MapTrip]) -> Mapping[_Way, tuple[float, float]]:
    """When each trip sets out and arrives, in ms after the first: as soon as what it came from has arrived."""
    times: dict[_Way, tuple[float, float]] = {}
    there: dict[str, float] = {}  # when the call came to a gateway
    done: dict[str, float] = {}  # when it was delivered, or its answer came by
    for trip in sorted(trips, key=_number):
        starts_ms = there.get(trip.from_key, 0.0)
        if trip.kind in _BACK:
            starts_ms = max(starts_ms, done.get(trip.from_key, 0.0))
            starts_ms += 0.0 if any(way[0] in _BACK for way in times) else _RUN_MS
        ends_ms = starts_ms + flight_ms((trip.ends_ms or trip.begins_ms) - trip.begins_ms)
        times[_way(trip)] = (starts_ms, ends_ms)
        reached = there if trip.kind in (LegKind.SEND, LegKind.FORWARD) else done
        reached[trip.to_key] = max(reached.get(trip.to_key, 0.0), ends_ms)
    return times


def _way(trip: MapTrip) -> _Way:
    return trip.kind, trip.from_key, trip.to_key


def _number(trip: MapTrip) -> int:
    return trip.number
