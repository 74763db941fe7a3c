"""The registry: gateways, their projects, and the open sessions with their stations (rules A1 to A6)."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from gateway_core.errors import CommandError
from gateway_core.model.parts import CommMode, Lab
from gateway_core.model.session import Endpoint, EndpointKind, Identity, Session
from gateway_core.routing.events import GatewayChanged, LabReplaced, SessionChanged, SessionClosed, SessionOpened
from gateway_core.routing.history import WorldHistory
from gateway_core.routing.index import SelectionIndex
from gateway_core.routing.ledger import Ledger
from gateway_core.routing.station import Station
from gateway_core.routing.world import GatewayState, World


class GatewayPost:
    """One gateway as the router sees it: its state, its station, its client index.

    `online` is what it would be without a fault on purpose.
    """

    def __init__(self, state: GatewayState) -> None:
        self.state = state
        self.online = state.online
        self.station = Station(state.endpoint)
        self.index = SelectionIndex()


class Registry:
    """Who is there. `new_id` makes a candidate for a session id: 8 upper-case hex digits (A4)."""

    def __init__(self, lab: Lab, ledger: Ledger, new_id: Callable[[], str]) -> None:
        self._ledger = ledger
        self._new_id = new_id
        self._created = 0
        self._down: frozenset[str] = frozenset()
        self._history = WorldHistory()
        self._stations: dict[str, Station] = {}
        self._posts: dict[str, GatewayPost] = {}
        self._world: World | None = None
        self.lab = lab
        self._take_gateways(lab)

    def _take_gateways(self, lab: Lab) -> None:
        """Put the lab's gateways in force; those that stay keep their stations, and their being online or not."""
        posts: dict[str, GatewayPost] = {}
        for gateway in lab.gateways:
            post = self._posts.get(gateway.name)
            if post is None:
                post = GatewayPost(GatewayState(gateway.name, gateway.online, gateway.projects))
            else:
                post.state = replace(post.state, projects=gateway.projects)
            posts[gateway.name] = post
            self._take_faults(post)
        self._posts = posts
        self._record_gateways()

    def _take_faults(self, post: GatewayPost) -> None:
        is_down = post.online and post.state.name in self._down
        post.state = replace(post.state, online=post.online and not is_down, down_on_purpose=is_down)

    def _record_gateways(self) -> None:
        self._world = None
        self._history.record_gateways(self._ledger.seq, self.world())

    def world(self) -> World:
        """The lab as it stands now."""
        if self._world is None:
            states = tuple(post.state for post in self._posts.values())
            sessions = tuple(station.session for station in self._stations.values() if station.session)
            self._world = World(states, sessions, self.lab.request_timeout_s, self.lab.request_host_name)
        return self._world

    def world_at(self, seq: int) -> World:
        """The lab as it stood just before event `seq`."""
        return self._history.world_at(seq)

    @property
    def endpoint_count(self) -> int:
        """How many gateways, clients and designers there are now."""
        return len(self._posts) + len(self._stations)

    def post(self, gateway: str) -> GatewayPost | None:
        """The gateway of that exact name, or None."""
        return self._posts.get(gateway)

    def stations(self) -> list[Station]:
        """All stations: the gateways', then the sessions'."""
        return [*(post.station for post in self._posts.values()), *self._stations.values()]

    def session_station(self, session_id: str) -> Station | None:
        """The station of an open session, or None."""
        return self._stations.get(session_id)

    def station(self, endpoint: Endpoint) -> Station | None:
        """The station of an endpoint that is there now, or None."""
        if endpoint.session:
            return self._stations.get(endpoint.session)
        post = self._posts.get(endpoint.gateway)
        return post.station if post else None

    def current(self, endpoint: Endpoint) -> Endpoint:
        """The endpoint where it is now: a designer may have moved to another gateway."""
        station = self.station(endpoint)
        return station.endpoint if station else endpoint

    def require(self, session_id: str) -> tuple[Station, Session]:
        """An open session and its station; a `CommandError` if there is none."""
        station = self._stations.get(session_id)
        if station is None or station.session is None:
            raise CommandError(f"There is no open session {session_id}. It may have been closed.")
        return station, station.session

    def open(self, draft: Session, now: int) -> Session:
        """Open a session like `draft`; its id, creation number and time are given here (A4)."""
        post = self._posts.get(draft.gateway)
        if post is None:
            raise CommandError(f"There is no gateway {draft.gateway} in this lab.")
        if draft.kind is EndpointKind.CLIENT and draft.project not in post.state.projects:
            raise CommandError(f"Gateway {draft.gateway} has no project {draft.project} that a client could run.")
        session_id = self._new_id()
        while self._history.knows(session_id):
            session_id = self._new_id()
        self._created += 1
        session = replace(draft, id=session_id, created=self._created, created_ms=now)
        station = Station(session.endpoint, session)
        self._stations[session_id] = station
        if session.kind is EndpointKind.CLIENT:
            post.index.add(station, session)
        self._ledger.emit(SessionOpened, now, session)
        self._remember(session_id, session)
        return session

    def change_identity(self, session_id: str, identity: Identity, now: int) -> Session:
        """Give an open session another user, roles, host, address; filters follow at once (A6)."""
        _, session = self.require(session_id)
        return self._change(replace(session, identity=identity), now)

    def change_comm_mode(self, session_id: str, mode: CommMode, now: int) -> Session:
        """Switch the comm mode of an open session (D1, C1)."""
        _, session = self.require(session_id)
        return self._change(replace(session, comm_mode=mode), now)

    def _change(self, session: Session, now: int) -> Session:
        station, before = self.require(session.id)
        index = self._posts[session.gateway].index
        if session.kind is EndpointKind.CLIENT:
            index.remove(before)
        station.take_session(session)
        if session.kind is EndpointKind.CLIENT:
            index.add(station, session)
        self._ledger.emit(SessionChanged, now, session)
        self._remember(session.id, session)
        return session

    def close(self, session_id: str, now: int, reason: str = "") -> Station:
        """Close an open session; its station comes back for what is still queued there."""
        station, session = self.require(session_id)
        del self._stations[session_id]
        if session.kind is EndpointKind.CLIENT:
            self._posts[session.gateway].index.remove(session)
        self._ledger.emit(SessionClosed, now, session, reason)
        self._remember(session_id, None)
        return station

    def _remember(self, session_id: str, session: Session | None) -> None:
        self._world = None
        self._history.record_session(self._ledger.seq, session_id, session)

    def set_online(self, gateway: str, now: int, *, online: bool) -> None:
        """Take a gateway off the gateway network or back (M24)."""
        post = self._posts.get(gateway)
        if post is None:
            raise CommandError(f"There is no gateway {gateway} in this lab.")
        post.online = online
        self._take_faults(post)
        self._ledger.emit(GatewayChanged, now, gateway, post.state.online)
        self._record_gateways()

    def set_down_on_purpose(self, gateways: Iterable[str], now: int) -> None:
        """These gateways are down, whatever they would be else, and no others on purpose."""
        self._down = frozenset(gateways)
        for name, post in self._posts.items():
            before = post.state
            self._take_faults(post)
            if post.state != before:
                self._ledger.emit(GatewayChanged, now, name, post.state.online)
                self._record_gateways()

    def replace_lab(self, lab: Lab, now: int) -> None:
        """Put an edited lab in force. Clients that it has no place for are closed by then; designers move (A3)."""
        before, self.lab = self.lab, lab
        self._ledger.emit(LabReplaced, now)
        self._take_gateways(lab)
        for gateway in lab.gateways:
            former = before.gateway(gateway.name)
            if former is not None and former.online != gateway.online:
                self.set_online(gateway.name, now, online=gateway.online)
        for station in list(self._stations.values()):
            moved = moved_designer(station.session, lab) if station.session else None
            if moved is not None:
                station.take_session(moved)
                self._ledger.emit(SessionChanged, now, moved)
                self._remember(moved.id, moved)


def moved_designer(session: Session, lab: Lab) -> Session | None:
    """A designer's session where it must stand in that lab: on the local gateway, with a project that is there.

    None if it stays as it is, or is a client's.
    """
    home = lab.local_gateway
    if session.kind is not EndpointKind.DESIGNER:
        return None
    project = session.project if session.project in home.projects else next(iter(home.projects), "")
    if (session.gateway, session.project) == (home.name, project):
        return None
    return replace(session, gateway=home.name, project=project)
