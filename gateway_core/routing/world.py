"""The lab as it stands at one moment: what verdicts are judged against. Immutable, so any thread may look at it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from gateway_core.model.parts import CommMode, MessageHandler, Project
from gateway_core.model.session import Endpoint, EndpointKind, Session


@dataclass(frozen=True, slots=True)
class GatewayState:
    """One gateway at that moment: reachable for the others or not, and its projects by name.

    `down_on_purpose`: it is off line because of a fault on purpose only.
    """

    name: str
    online: bool = True
    projects: Mapping[str, Project] = field(default_factory=dict)
    down_on_purpose: bool = False

    @property
    def endpoint(self) -> Endpoint:
        """This gateway as an endpoint."""
        return Endpoint(EndpointKind.GATEWAY, self.name, self.name)


@dataclass(frozen=True, slots=True)
class World:
    """All gateways in lab order and all open sessions in the order in which they were created (M13)."""

    gateways: tuple[GatewayState, ...]
    sessions: tuple[Session, ...] = ()
    request_timeout_s: float = 60.0
    request_host_name: str = "gateway"

    def gateway(self, name: str) -> GatewayState | None:
        """The gateway of that exact name, or None."""
        return next((gateway for gateway in self.gateways if gateway.name == name), None)

    def session(self, session_id: str) -> Session | None:
        """The open session of that id, or None."""
        return next((session for session in self.sessions if session.id == session_id), None)

    def current(self, endpoint: Endpoint) -> Endpoint:
        """The endpoint where it is now: a designer may have moved to another gateway."""
        session = self.session(endpoint.session) if endpoint.session else None
        return session.endpoint if session else endpoint

    def with_session(self, session: Session) -> "World":
        """The world if the session of that id were this one: what a call would meet then."""
        return replace(self, sessions=tuple(session if each.id == session.id else each for each in self.sessions))

    def comm_mode(self, sender: Endpoint) -> CommMode:
        """The sender's comm mode; a gateway always may (M22 speaks of sessions only)."""
        session = self.session(sender.session)
        return session.comm_mode if session else CommMode.READ_WRITE

    def reachable(self, origin: str, target: str) -> bool:
        """Whether a message gets from one known gateway to another: always to itself, else if both are online (M24)."""
        if origin == target:
            return True
        states = (self.gateway(origin), self.gateway(target))
        return all(state is not None and state.online for state in states)

    def handler(self, endpoint: Endpoint, project: str, name: str) -> MessageHandler | None:
        """The handler that would run at `endpoint`, from the set of its scope, or None (A5, M12)."""
        gateway = self.gateway(endpoint.gateway)
        found = gateway.projects.get(project) if gateway else None
        if found is None:
            return None
        if endpoint.kind is EndpointKind.GATEWAY:
            return found.gateway_handlers.get(name)
        return found.client_handlers.get(name)
