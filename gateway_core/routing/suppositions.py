"""What would be: a call, clients and gateways with something supposed to be different. Pure; nothing is sent or changed.

A supposition holds only what is supposed, so taking all of it back gives the original again. It knows no verdicts: `judge`
a supposed call in a supposed world for them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from gateway_core.messages.calls import Call, MessageCall, RequestCall
from gateway_core.model.parts import CommMode, HandlerScope, MessageHandler, Project
from gateway_core.model.session import Endpoint, EndpointKind, Session
from gateway_core.routing.checks import answered_by_client
from gateway_core.routing.world import GatewayState, World

Given = tuple[str, ...]  # () for an argument that is not given; several texts for `remoteServers` only


class Argument(StrEnum):
    """An argument of a call that decides who receives it, by its name in a script."""

    PROJECT = "project"
    HANDLER = "messageHandler"
    SCOPE = "scope"
    USER = "user"
    ROLE = "hasRole"
    HOST = "hostName"
    SESSION_ID = "clientSessionId"
    REMOTE_SERVERS = "remoteServers"
    REMOTE_SERVER = "remoteServer"


@dataclass(frozen=True, slots=True)
class SupposedClient:
    """What is supposed of one client; None: as it is."""

    user: str | None = None
    roles: tuple[str, ...] | None = None
    host: str | None = None
    project: str | None = None


class Presence(StrEnum):
    """How it stands with a message handler: there and on, switched off (H1), or not there (M12)."""

    ON = "on"
    OFF = "off"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class HandlerPlace:
    """Where a handler is or may be: one of the two sets of a gateway's project (A5), under a name."""

    gateway: str
    project: str
    scope: HandlerScope
    name: str


@dataclass(frozen=True, slots=True)
class Supposition:
    """What is supposed to be different.

    Arguments of the call, clients by session id, gateways on line or not by name, handlers there or not by their place.
    """

    arguments: Mapping[Argument, Given] = field(default_factory=dict)
    clients: Mapping[str, SupposedClient] = field(default_factory=dict)
    gateways: Mapping[str, bool] = field(default_factory=dict)
    handlers: Mapping[HandlerPlace, Presence] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is supposed."""
        return not (self.arguments or self.clients or self.gateways or self.handlers)

    def with_argument(self, argument: Argument, given: Given, call: Call) -> "Supposition":
        """The same with that argument of `call` given so; what it has anyway is nothing supposed."""
        others = {key: value for key, value in self.arguments.items() if key is not argument}
        if given != given_in(call, argument):
            others[argument] = given
        return replace(self, arguments=others)

    def without_argument(self, argument: Argument) -> "Supposition":
        """The same with that argument as it is."""
        return replace(self, arguments={key: value for key, value in self.arguments.items() if key is not argument})

    def with_client(self, session: Session, supposed: SupposedClient) -> "Supposition":
        """The same with that supposed of a client; what it has anyway is nothing supposed."""
        others = {key: value for key, value in self.clients.items() if key != session.id}
        own = _what_differs(session, supposed)
        if own != SupposedClient():
            others[session.id] = own
        return replace(self, clients=others)

    def with_gateway(self, state: GatewayState, *, online: bool) -> "Supposition":
        """The same with a gateway on line or not."""
        others = {key: value for key, value in self.gateways.items() if key != state.name}
        if online != state.online:
            others[state.name] = online
        return replace(self, gateways=others)

    def with_handler(self, world: World, place: HandlerPlace, presence: Presence) -> "Supposition":
        """The same with a handler there, switched off or not there; what it is anyway is nothing supposed."""
        others = {key: value for key, value in self.handlers.items() if key != place}
        if presence is not presence_of(world, place):
            others[place] = presence
        return replace(self, handlers=others)

    def of_call(self, call: Call) -> Call:
        """The call with its supposed arguments."""
        for argument, given in self.arguments.items():
            call = _with_given(call, argument, given)
        return call

    def of_world(self, world: World) -> World:
        """The world with its supposed clients, gateways and handlers; who is not there any more is passed over."""
        sessions = tuple(_supposed_session(each, self.clients.get(each.id)) for each in world.sessions)
        gateways = tuple(_supposed_gateway(each, self.gateways.get(each.name)) for each in world.gateways)
        if self.handlers:
            gateways = tuple(map(self._with_handlers, gateways))
        return replace(world, sessions=sessions, gateways=gateways)

    def _with_handlers(self, state: GatewayState) -> GatewayState:
        """A gateway with what is supposed of its handlers; a project that is not there is passed over."""
        projects = dict(state.projects)
        for place, presence in self.handlers.items():
            if place.gateway == state.name and place.project in projects:
                projects[place.project] = _with_presence(projects[place.project], place, presence)
        return replace(state, projects=projects)


def arguments_of(call: Call) -> tuple[Argument, ...]:
    """The arguments that a call of this kind may have, in the order in which people write them."""
    if isinstance(call, RequestCall):
        return (Argument.PROJECT, Argument.HANDLER, Argument.HOST, Argument.REMOTE_SERVER)
    return tuple(each for each in Argument if each is not Argument.REMOTE_SERVER)


def given_in(call: Call, argument: Argument) -> Given:
    """What a call gives for an argument; () for nothing, as for an empty text (M5)."""
    if argument is Argument.REMOTE_SERVERS:
        return call.remote_servers if isinstance(call, MessageCall) else ()
    text = _text_in(call, argument)
    return (text,) if text else ()


def handler_asked(call: Call, endpoint: Endpoint, session: Session | None, world: World) -> HandlerPlace | None:
    """Where the handler is that a call would run at `endpoint`, whether or not it is there and other things select it.

    None where none would run: at a designer (A3), at a client of another project (M7), where the gateway has no such
    project (M11), and where a request's answer is not given (R2, R3). `session` is the endpoint's, None for a gateway.
    """
    state = world.gateway(endpoint.gateway)
    if state is None or call.project not in state.projects or not call.handler:
        return None
    to_client = answered_by_client(call, world) if isinstance(call, RequestCall) else None
    if endpoint.kind is EndpointKind.GATEWAY:
        return None if to_client else HandlerPlace(state.name, call.project, HandlerScope.GATEWAY, call.handler)
    is_of_project = session is not None and endpoint.kind is EndpointKind.CLIENT and session.project == call.project
    if not is_of_project or to_client is False:
        return None
    return HandlerPlace(state.name, call.project, HandlerScope.CLIENT, call.handler)


def presence_of(world: World, place: HandlerPlace) -> Presence:
    """How it stands with a handler."""
    state = world.gateway(place.gateway)
    project = state.projects.get(place.project) if state else None
    handler = project.handlers(place.scope).get(place.name) if project else None
    if handler is None:
        return Presence.MISSING
    return Presence.ON if handler.enabled else Presence.OFF


def able_to_send(world: World, sender: Endpoint) -> World:
    """The world with the sender in Read/Write: else its comm mode would stop everything alike (M22)."""
    session = world.session(sender.session)
    return world.with_session(replace(session, comm_mode=CommMode.READ_WRITE)) if session else world


def _text_in(call: Call, argument: Argument) -> str:
    if isinstance(call, RequestCall):
        others = {Argument.HOST: call.host, Argument.REMOTE_SERVER: call.remote_server}
    else:
        filters = call.filters
        others = {
            Argument.SCOPE: call.scope,
            Argument.USER: filters.user,
            Argument.ROLE: filters.role,
            Argument.HOST: filters.host,
            Argument.SESSION_ID: filters.session_id,
        }
    return {Argument.PROJECT: call.project, Argument.HANDLER: call.handler, **others}[argument]


def _with_given(call: Call, argument: Argument, given: Given) -> Call:
    if isinstance(call, RequestCall):
        return _REQUEST_WITH[argument](call, given[0] if given else "")
    if argument is Argument.REMOTE_SERVERS:
        return replace(call, remote_servers=given)
    return _MESSAGE_WITH[argument](call, given[0] if given else "")


_REQUEST_WITH: Mapping[Argument, Callable[[RequestCall, str], Call]] = {
    Argument.PROJECT: lambda call, text: replace(call, project=text),
    Argument.HANDLER: lambda call, text: replace(call, handler=text),
    Argument.HOST: lambda call, text: replace(call, host=text),
    Argument.REMOTE_SERVER: lambda call, text: replace(call, remote_server=text),
}
_MESSAGE_WITH: Mapping[Argument, Callable[[MessageCall, str], Call]] = {
    Argument.PROJECT: lambda call, text: replace(call, project=text),
    Argument.HANDLER: lambda call, text: replace(call, handler=text),
    Argument.SCOPE: lambda call, text: replace(call, scope=text),
    Argument.USER: lambda call, text: replace(call, filters=replace(call.filters, user=text)),
    Argument.ROLE: lambda call, text: replace(call, filters=replace(call.filters, role=text)),
    Argument.HOST: lambda call, text: replace(call, filters=replace(call.filters, host=text)),
    Argument.SESSION_ID: lambda call, text: replace(call, filters=replace(call.filters, session_id=text)),
}


def _what_differs(session: Session, supposed: SupposedClient) -> SupposedClient:
    identity = session.identity
    return SupposedClient(
        user=None if supposed.user == identity.user else supposed.user,
        roles=None if supposed.roles == identity.roles else supposed.roles,
        host=None if supposed.host == identity.host else supposed.host,
        project=None if supposed.project in ("", session.project) else supposed.project,
    )


def _supposed_session(session: Session, supposed: SupposedClient | None) -> Session:
    if supposed is None:
        return session
    identity = session.identity
    changed = replace(
        identity,
        user=identity.user if supposed.user is None else supposed.user,
        roles=identity.roles if supposed.roles is None else supposed.roles,
        host=identity.host if supposed.host is None else supposed.host,
    )
    return replace(session, identity=changed, project=supposed.project or session.project)


def _supposed_gateway(state: GatewayState, online: bool | None) -> GatewayState:  # noqa: FBT001 - None: as it is
    return state if online is None else replace(state, online=online, down_on_purpose=False)


def _with_presence(project: Project, place: HandlerPlace, presence: Presence) -> Project:
    """The project with that handler as it is supposed; a new one comes last and does nothing."""
    handlers = dict(project.handlers(place.scope))
    if presence is Presence.MISSING:
        handlers.pop(place.name, None)
    else:
        known = handlers.get(place.name) or MessageHandler(place.name, place.scope)
        handlers[place.name] = replace(known, enabled=presence is Presence.ON)
    if place.scope is HandlerScope.CLIENT:
        return replace(project, client_handlers=handlers)
    return replace(project, gateway_handlers=handlers)
