"""Choosing 10 of 100,000 sessions against choosing 10 of 1,000: the index makes the total not matter (M7)."""

from gateway_core.messages.calls import Filters
from gateway_core.model.session import EndpointKind, Identity, Session
from gateway_core.routing.index import SelectionIndex
from gateway_core.routing.station import Station
from tests.benchmarks.figures import Figure, interleaved_s

_CHOSEN = 10


def measure(*, quick: bool = False) -> list[Figure]:
    """By user, role, host and session id."""
    few, many = (100, 1_000) if quick else (1_000, 100_000)
    rounds = 20 if quick else 2_000
    small, large = _index(few), _index(many)
    figures = []
    for name, filters in (
        ("user", Filters(user="wanted")),
        ("role", Filters(role="wanted")),
        ("host", Filters(host="wanted")),
        ("user, role and host", Filters(user="wanted", role="wanted", host="wanted")),
        ("session id", Filters(session_id="00000003")),
    ):
        expected = 1 if filters.session_id else _CHOSEN
        assert len(small.select("P", filters)) == len(large.select("P", filters)) == expected
        times = interleaved_s([_choose(small, filters), _choose(large, filters)], rounds)
        detail = f"{times[1] * 1e6 / 100:.2f} µs among {many:,}, {times[0] * 1e6 / 100:.2f} µs among {few:,}"
        figures.append(Figure(f"choose {expected} by {name}", times[1] / times[0], 1.5, detail))
    return figures


def _choose(index: SelectionIndex, filters: Filters):
    def choose() -> None:
        for _ in range(100):
            index.select("P", filters)

    return choose


def _index(count: int) -> SelectionIndex:
    index = SelectionIndex()
    step = count // _CHOSEN
    for number in range(count):
        wanted = number % step == 3
        name = "wanted" if wanted else f"other{number % 97}"
        identity = Identity(name, (name, "everybody"), name, "")
        session = Session(f"{number:08X}", EndpointKind.CLIENT, "c", "gw", "P", identity, created=number)
        index.add(Station(session.endpoint, session), session)
    return index
