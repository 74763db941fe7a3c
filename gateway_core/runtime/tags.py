"""The tags of a running lab: who sees and changes which, and when windows hear of it. Runs on the gateway thread."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from gateway_core.model.parts import CommMode, Lab
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.model.tags import CLIENT_PREFIX, NO_VALUE, SYSTEM_PREFIX, DataType, Quality, TagRow, TagValue
from gateway_core.routing.events import CommModeBlocked, TagsChanged
from gateway_core.routing.failures import comm_mode_failure
from gateway_core.routing.router import Router
from gateway_core.tags.space import Asker, TagSpace
from gateway_core.tags.system_tags import Facts
from gateway_core.tags.typed_text import typed_wire

_EVENT_PAUSE_S = 0.05
_BLOCKED_PAUSE_MS = 500
_CLIENT_SIDE = ("[client]", "[system]client/")


@dataclass(slots=True)
class _News:
    """What changed since the last event, by path."""

    rows: dict[str, TagRow] = field(default_factory=dict)
    removed: dict[str, None] = field(default_factory=dict)


class Tags:
    """The tags of all gateways. `pump` is called when events are due; `now` gives ms since 1970."""

    def __init__(self, router: Router, now: Callable[[], int], pump: Callable[[], None]) -> None:
        self._router = router
        self._now = now
        self._pump = pump
        self._loop = asyncio.get_running_loop()
        self._started_ms = now()
        self._news: dict[tuple[str, str], _News] = {}
        self._is_due = False
        self._blocked_ms: dict[str, int] = {}
        self._spaces = {each.name: TagSpace(each.tags, self._started_ms) for each in router.registry.lab.gateways}

    def space(self, where: Endpoint) -> TagSpace:
        """The tags that an endpoint sees; none at a gateway that is not in the lab any more."""
        return self._spaces.get(self._gateway(where)) or TagSpace((), self._now())

    def _gateway(self, where: Endpoint) -> str:
        return self._router.registry.current(where).gateway

    def asker(self, where: Endpoint) -> Asker:
        """An endpoint as the one who asks, now."""
        sessions, now = self._router.registry.world().sessions, self._now()
        station = self._router.registry.session_station(where.session)
        session = station.session if station else None
        if session is None:
            return Asker("", Facts(self._gateway(where), sessions, self._started_ms, now))
        own = (session.kind, session.identity, session.project)
        return Asker(session.id, Facts(session.gateway, sessions, self._started_ms, now, *own))

    def replace_lab(self, lab: Lab) -> None:
        """The lab was edited: tags that it declares anew appear, others go; those that stay keep their values."""
        now, former = self._now(), self._spaces
        self._spaces = {each.name: former.get(each.name) or TagSpace((), now) for each in lab.gateways}
        for gateway in lab.gateways:
            self._spaces[gateway.name].redeclare(gateway.tags, now)

    def forget(self, where: Endpoint) -> None:
        """A session is over."""
        self._news.pop((where.gateway, where.session), None)
        self._blocked_ms.pop(where.session, None)
        self.space(where).forget(where.session)

    # -- reading and writing ------------------------------------------------------------------------------------

    def read(self, paths: Iterable[str], where: Endpoint) -> list[TagValue]:
        """What reading the paths gives. With comm mode Off a session gets nothing from its gateway (D1, C1)."""
        space, asker = self.space(where), self.asker(where)
        is_off = self._router.comm_mode(where) is CommMode.OFF
        nothing = TagValue(NO_VALUE, Quality.GATEWAY_COMM_OFF, asker.facts.now)
        return [nothing if is_off and _is_remote(path) else space.read(path, asker) for path in paths]

    def refusal(self, where: Endpoint, function: str) -> str:
        """Why an endpoint may not change tags now: its comm mode is not Read/Write; empty if it may (D1, C1)."""
        mode = self._router.comm_mode(where)
        if mode is CommMode.READ_WRITE or where.kind is EndpointKind.GATEWAY:
            return ""
        return comm_mode_failure(mode, function).message

    def script_refusal(self, where: Endpoint, function: str) -> str:
        """The same for a script; windows hear of it, but not of each of thousands of writes."""
        refusal, now = self.refusal(where, function), self._now()
        if refusal and now - self._blocked_ms.get(where.session, 0) >= _BLOCKED_PAUSE_MS:
            self._blocked_ms[where.session] = now
            self._router.ledger.emit(CommModeBlocked, now, where, self._router.comm_mode(where))
        return refusal

    def write(self, path: str, wire: str, where: Endpoint) -> str:
        """Give a tag a value; a sentence on why it can't be, empty if all is well."""
        try:
            row = self.space(where).write(path, wire, self.asker(where))
        except ValueError as error:
            return f"{_refused(path, error)}."
        self.note(where, [row])
        return ""

    def rows(self, where: Endpoint) -> tuple[TagRow, ...]:
        """The tags of the endpoint's gateway, and its own if it is a session; none of the system's."""
        found = self.space(where).rows(self.asker(where))
        return tuple(row for row in found if not row.path.startswith(SYSTEM_PREFIX))

    def write_text(self, path: str, text: str, where: Endpoint) -> str:
        """The same with what a person has typed."""
        blocked = self.refusal(where, "Writing a tag")
        if blocked:
            return blocked
        number = self.space(where).read(f"{path}.DataType", self.asker(where)).wire
        data_type = next((each for each in DataType if str(each.number) == number), DataType.STRING)
        try:
            wire = typed_wire(data_type, text)
        except ValueError as error:
            return _refused(path, error)
        return self.write(path, wire, where)

    # -- events -------------------------------------------------------------------------------------------------

    def note(self, where: Endpoint, rows: Iterable[TagRow] = (), removed: Iterable[TagRow] = ()) -> None:
        """These tags are new or have changed, and these are gone: an event is due."""
        for row in rows:
            news = self._news_for(where, row)
            news.removed.pop(row.path, None)
            news.rows[row.path] = row
        for row in removed:
            news = self._news_for(where, row)
            news.rows.pop(row.path, None)
            news.removed[row.path] = None
        if self._news and not self._is_due:
            self._is_due = True
            self._loop.call_later(_EVENT_PAUSE_S, self._ring)

    def _news_for(self, where: Endpoint, row: TagRow) -> _News:
        session = where.session if row.path.startswith(CLIENT_PREFIX) else ""
        return self._news.setdefault((self._gateway(where), session), _News())

    def _ring(self) -> None:
        self._is_due = False
        self.publish()
        self._pump()

    def publish(self) -> None:
        """Make events of what changed."""
        news, self._news = self._news, {}
        for (gateway, session), found in news.items():
            fields = (gateway, session, tuple(found.rows.values()), tuple(found.removed))
            self._router.ledger.emit(TagsChanged, self._now(), *fields)


def _refused(path: str, error: ValueError) -> str:
    shown = path if len(path) <= 80 else f"{path[:79]}…"
    return f"{shown!r} stays as it is: {error}"


def _is_remote(path: str) -> bool:
    """Whether a client must ask its gateway for it."""
    return not path.lower().startswith(_CLIENT_SIDE)
