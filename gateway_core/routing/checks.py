"""The checks that a call goes through at each endpoint, in the order in which they decide (section 6).

A plain reading of the rules, one endpoint at a time and without any index. Verdicts and decisions are both made of these
checks, so they cannot disagree. Knows no words for people: see `verdict_text`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from gateway_core.messages.calls import Call, MessageCall, RequestCall
from gateway_core.model.parts import CommMode
from gateway_core.model.session import Endpoint, EndpointKind, Session
from gateway_core.routing.near_misses import NearMiss, NearMissKind, host_miss, name_miss, spelling_miss
from gateway_core.routing.sends import Reason
from gateway_core.routing.world import GatewayState, World


class DecisionKind(StrEnum):
    """What is decided on the way of a send, in this order. From `QUEUE` on only running tells it."""

    CALL = "call"
    DEFAULT_SCOPE = "default_scope"
    COMM_MODE = "comm_mode"
    TARGETS = "targets"
    ADDRESSED = "addressed"
    REACHABLE = "reachable"
    PROJECT_THERE = "project_there"
    RECEIVES = "receives"
    GATEWAY_SCOPE = "gateway_scope"
    CLIENT_SCOPE = "client_scope"
    PROJECT = "project"
    SESSION_ID = "session_id"
    USER = "user"
    ROLE = "role"
    HOST = "host"
    UNFILTERED = "unfiltered"
    ONE_ANSWER = "one_answer"
    HANDLER = "handler"
    HANDLER_ON = "handler_on"
    QUEUE = "queue"
    START = "start"
    END = "end"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Check:
    """One check at one endpoint: what the call asks for, what the endpoint has, and the rule's id.

    `near_miss` says what was nearly right where it did not pass.
    """

    kind: DecisionKind
    passed: bool
    rule: str
    expected: str = ""
    actual: str = ""
    near_miss: NearMiss | None = None


# What a check that does not pass means for its endpoint.
STOPPING_REASONS = {
    DecisionKind.COMM_MODE: Reason.COMM_MODE,
    DecisionKind.ADDRESSED: Reason.REMOTE_UNKNOWN,
    DecisionKind.REACHABLE: Reason.REMOTE_DOWN,
    DecisionKind.PROJECT_THERE: Reason.PROJECT_UNKNOWN,
    DecisionKind.RECEIVES: Reason.DESIGNER_NEVER_RECEIVES,
    DecisionKind.GATEWAY_SCOPE: Reason.SCOPE_WITHOUT_GATEWAY,
    DecisionKind.CLIENT_SCOPE: Reason.SCOPE_WITHOUT_CLIENTS,
    DecisionKind.PROJECT: Reason.OTHER_PROJECT,
    DecisionKind.SESSION_ID: Reason.OTHER_SESSION,
    DecisionKind.USER: Reason.OTHER_USER,
    DecisionKind.ROLE: Reason.ROLE_MISSING,
    DecisionKind.HOST: Reason.OTHER_HOST,
    DecisionKind.ONE_ANSWER: Reason.OTHER_SESSION,
    DecisionKind.HANDLER: Reason.HANDLER_MISSING,
    DecisionKind.HANDLER_ON: Reason.HANDLER_OFF,
}
OWN_GATEWAY = "own gateway"
DOWN_ON_PURPOSE = "down, a fault on purpose"


class Checks:
    """The checks of one call. What several endpoints share is looked at once.

    `sender` is where it stands now (`World.current`).
    """

    def __init__(self, call: Call, sender: Endpoint, world: World) -> None:
        self._call = call
        self._sender = sender
        self._world = world
        self._targets = target_gateways(call, sender)
        self._to_client = isinstance(call, RequestCall) and answered_by_client(call, world)
        self._known = {gateway.name for gateway in world.gateways}
        self._ways: dict[str, tuple[Check, ...]] = {}
        self._handlers: dict[tuple[str, EndpointKind], tuple[Check, ...]] = {}
        self._states = {state.name: state for state in world.gateways}
        self._client_scope = self._scope_of_clients()
        self._answerer: Session | None = None

    @property
    def selecting_rule(self) -> tuple[str, str]:
        """The rule by which a request selects who is to answer, and the host name that it gave (R2, R3)."""
        host = self._call.host if isinstance(self._call, RequestCall) else ""
        return ("R3", host) if host else ("R2", "")

    def comm_mode(self) -> Check:
        """Whether the sender may send at all (M22)."""
        mode = self._world.comm_mode(self._sender)
        needed = CommMode.READ_WRITE
        return Check(DecisionKind.COMM_MODE, mode is needed, "M22", needed.value, mode.value)

    def way_to(self, gateway: str) -> tuple[Check, ...]:
        """What is decided before scope and filters are looked at: comm mode, gateway network, project."""
        known = self._ways.get(gateway)
        if known is None:
            known = self._ways[gateway] = _up_to_the_first_stop(self._way(self._state(gateway)))
        return known

    def of_gateway(self, state: GatewayState) -> Iterator[Check]:
        """The checks at a gateway itself; the last one is the first that does not pass, if there is any."""
        way = self.way_to(state.name)
        yield from way
        if not way[-1].passed:
            return
        scope = self._scope_of_gateways()
        yield scope
        if scope.passed:
            yield from self._handler(state, EndpointKind.GATEWAY)

    def of_session(self, session: Session) -> Iterator[Check]:
        """The same at a client or designer."""
        passed = True
        for check in self._selection(session):
            passed = check.passed
            yield check
        if not passed:
            return
        if self._to_client:
            only = self._one_answer(session)
            yield only
            if not only.passed:
                return
        yield from self._handler(self._state(session.gateway), session.kind)

    def _state(self, gateway: str) -> GatewayState:
        return self._states.get(gateway) or GatewayState(gateway)

    def _selection(self, session: Session) -> Iterator[Check]:
        """Everything up to the filters, up to the first that does not pass."""
        way = self.way_to(session.gateway)
        yield from way
        if not way[-1].passed:
            return
        if session.kind is EndpointKind.DESIGNER:
            yield Check(DecisionKind.RECEIVES, False, "A3")
            return
        yield _MAY_RECEIVE
        yield self._client_scope
        if not self._client_scope.passed:
            return
        for check in self._filters(session):
            yield check
            if not check.passed:
                return

    def _way(self, state: GatewayState) -> Iterator[Check]:
        yield self.comm_mode()
        yield self._addressed(state)
        yield self._reachable(state)
        call = self._call
        rule = self._rule("M11", "R6")
        is_there = call.project in state.projects
        miss = None if is_there else name_miss(call.project, state.projects)
        yield Check(DecisionKind.PROJECT_THERE, is_there, rule, call.project, ", ".join(state.projects), miss)

    def _addressed(self, state: GatewayState) -> Check:
        """If nothing names this gateway and a name that nobody has is close to its own, that was probably meant."""
        kind = DecisionKind.ADDRESSED
        if state.name in self._targets:
            return Check(kind, True, self._rule("M23", "R2"), ", ".join(self._targets), state.name)
        for name in self._targets:
            miss = name_miss(name, [state.name]) if name not in self._known else None
            if miss or self._known.isdisjoint(self._targets):
                return Check(kind, False, self._rule("M24", "R10"), name, state.name, miss)
        return Check(kind, False, self._rule("M23", "R2"), ", ".join(self._targets), state.name)

    def _reachable(self, state: GatewayState) -> Check:
        origin, rule = self._sender.gateway, self._rule("M24", "R10")
        if origin == state.name:
            return Check(DecisionKind.REACHABLE, True, rule, "online", OWN_GATEWAY)
        if self._world.reachable(origin, state.name):
            return Check(DecisionKind.REACHABLE, True, rule, "online", "online")
        is_fault = state.down_on_purpose or self._state(origin).down_on_purpose
        actual = DOWN_ON_PURPOSE if is_fault else "down"
        return Check(DecisionKind.REACHABLE, False, rule, "online", actual)

    def _rule(self, message: str, request: str) -> str:
        return message if isinstance(self._call, MessageCall) else request

    def _scope_of_gateways(self) -> Check:
        call, kind = self._call, DecisionKind.GATEWAY_SCOPE
        if isinstance(call, MessageCall):
            rule = "M6" if call.scope else "M4"
            return Check(kind, call.to_gateway, rule, call.effective_scope, "G", _letter_miss(call, "G"))
        if self._to_client:
            return Check(kind, False, "R3", "client", "gateway")
        return Check(kind, True, "R2", "gateway", "gateway")

    def _scope_of_clients(self) -> Check:
        call, kind = self._call, DecisionKind.CLIENT_SCOPE
        if isinstance(call, MessageCall):
            rule = "M6" if call.scope else "M4"
            return Check(kind, call.to_clients, rule, call.effective_scope, "C", _letter_miss(call, "C"))
        if self._to_client:
            return Check(kind, True, "R3", "client", "client")
        return Check(kind, False, "R2", "gateway", "client")

    def _filters(self, session: Session) -> Iterator[Check]:
        """Project, then each filter that is given (M7)."""
        call, identity = self._call, session.identity
        yield _compared(DecisionKind.PROJECT, call.project, session.project)
        if isinstance(call, RequestCall):
            if call.host:
                yield _host(call.host, session, "R3")
            return
        filters = call.filters
        if filters.session_id:
            yield _compared(DecisionKind.SESSION_ID, filters.session_id, session.id)
        if filters.user:
            yield _compared(DecisionKind.USER, filters.user, identity.user)
        if filters.role:
            yield _role(filters.role, identity.roles)
        if filters.host:
            yield _host(filters.host, session, "M7")

    def _one_answer(self, session: Session) -> Check:
        """A request has one answer: the first client that could give it gives it (R3)."""
        if self._answerer is None:
            able = (each for each in self._world.sessions if all(check.passed for check in self._selection(each)))
            self._answerer = next(able)
        first = self._answerer
        return Check(DecisionKind.ONE_ANSWER, first.id == session.id, "R3", first.id, session.id)

    def _handler(self, state: GatewayState, kind: EndpointKind) -> tuple[Check, ...]:
        """The handler checks, the same for all clients of a gateway."""
        key = (state.name, kind)
        known = self._handlers.get(key)
        if known is None:
            known = self._handlers[key] = _up_to_the_first_stop(self._handler_checks(state, kind))
        return known

    def _handler_checks(self, state: GatewayState, kind: EndpointKind) -> Iterator[Check]:
        name, project = self._call.handler, state.projects[self._call.project]
        own, other, other_scope = project.client_handlers, project.gateway_handlers, "gateway"
        if kind is EndpointKind.GATEWAY:
            own, other, other_scope = other, own, "client"
        handler, rule = own.get(name), self._rule("M12", "R6")
        if handler is None:
            miss = NearMiss(NearMissKind.OTHER_SCOPE, other_scope) if name in other else name_miss(name, own)
            yield Check(DecisionKind.HANDLER, False, rule, name, "", miss)
            return
        yield Check(DecisionKind.HANDLER, True, rule, name, name)
        yield Check(DecisionKind.HANDLER_ON, handler.enabled, "H1", name, "on" if handler.enabled else "off")


_MAY_RECEIVE = Check(DecisionKind.RECEIVES, True, "A3", "client", "client")


def target_gateways(call: Call, sender: Endpoint) -> tuple[str, ...]:
    """The names of the gateways that evaluate the call, in the given order, each once (M23, R10)."""
    if isinstance(call, MessageCall):
        return tuple(dict.fromkeys(call.remote_servers)) or (sender.gateway,)
    return (call.remote_server or sender.gateway,)


def answered_by_client(call: RequestCall, world: World) -> bool:
    """Whether the lab reads a request's `hostName` literally and this request has one (R3)."""
    return world.request_host_name == "client" and bool(call.host)


def _up_to_the_first_stop(checks: Iterator[Check]) -> tuple[Check, ...]:
    found = []
    for check in checks:
        found.append(check)
        if not check.passed:
            break
    return tuple(found)


def _letter_miss(call: MessageCall, letter: str) -> NearMiss | None:
    """The scope has the letter, but in lower case only, which does not count (M6)."""
    scope = call.scope
    return NearMiss(NearMissKind.CASE, letter) if letter.lower() in scope and letter not in scope else None


def _compared(kind: DecisionKind, given: str, actual: str) -> Check:
    passed = given == actual
    return Check(kind, passed, "M7", given, actual, None if passed else spelling_miss(given, actual))


def _role(given: str, roles: tuple[str, ...]) -> Check:
    miss = None
    if given not in roles:
        miss = next((found for role in roles if (found := spelling_miss(given, role))), None)
    return Check(DecisionKind.ROLE, given in roles, "M7", given, ", ".join(roles), miss)


def _host(given: str, session: Session, rule: str) -> Check:
    host, address = session.identity.host, session.identity.address
    if given == host:
        return Check(DecisionKind.HOST, True, rule, given, host)
    miss = host_miss(given, host, address)
    if miss and miss.kind is NearMissKind.ADDRESS_FOR_HOST:
        rule = "M8"
    return Check(DecisionKind.HOST, False, rule, given, host, miss)
