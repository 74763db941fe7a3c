"""The selection index of one gateway: which clients pass the filters, at a cost that follows the number selected (M7)."""

from itertools import product

from gateway_core.messages.calls import Filters
from gateway_core.model.session import Session
from gateway_core.routing.station import Station

_Key = tuple[str, str, str, str]
_NOBODY: dict[str, Station] = {}


class SelectionIndex:
    """Client stations by every combination of project, user, role and host that a call can name.

    A session stands in 4 x (1 + number of roles) buckets, so a call, whatever its filters, reads exactly one bucket,
    and each bucket is in the order in which the sessions were created (M13).
    """

    def __init__(self) -> None:
        self._buckets: dict[_Key, dict[str, Station]] = {}

    def add(self, station: Station, session: Session) -> None:
        """Take in a client station whose session is `session`."""
        for key in _keys(session):
            bucket = self._buckets.setdefault(key, {})
            out_of_order = bool(bucket) and next(reversed(bucket.values())).created > station.created
            bucket[session.id] = station
            if out_of_order:
                self._buckets[key] = dict(sorted(bucket.items(), key=_created))

    def remove(self, session: Session) -> None:
        """Take out the station that was added with exactly this session value."""
        for key in _keys(session):
            bucket = self._buckets[key]
            del bucket[session.id]
            if not bucket:
                del self._buckets[key]

    def select(self, project: str, filters: Filters) -> list[Station]:
        """The stations of the clients that run `project` and pass all filters, in creation order (M7, M8, M13)."""
        bucket = self._buckets.get((project, filters.user, filters.host, filters.role), _NOBODY)
        if filters.session_id:
            return [bucket[filters.session_id]] if filters.session_id in bucket else []
        return list(bucket.values())


def _keys(session: Session) -> list[_Key]:
    """The bucket keys of a session; an empty part stands for "no such filter"."""
    identity = session.identity
    users = {"", identity.user}
    hosts = {"", identity.host}
    roles = {"", *identity.roles}
    return list(product((session.project,), users, hosts, roles))


def _created(item: tuple[str, Station]) -> int:
    return item[1].created
