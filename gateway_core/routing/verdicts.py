"""Verdicts: for every endpoint, what stopped a call there, or that it was selected (section 6).

A plain reading of the rules, one endpoint at a time and without any index, so it also serves as the measure
for the router's selection in tests. Knows no words for people: see `verdict_text`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from gateway_core.messages.calls import Call, MessageCall, RequestCall
from gateway_core.model.parts import CommMode
from gateway_core.model.session import Endpoint, EndpointKind, Session
from gateway_core.routing.near_misses import (
    NearMiss,
    NearMissKind,
    host_miss,
    name_miss,
    spelling_miss,
)
from gateway_core.routing.sends import Delivery, Reason
from gateway_core.routing.world import GatewayState, World


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a call means for one endpoint.

    `expected` is what the call asks for, `actual` what the endpoint has, both as text for comparison.
    `rule` is the id in semantics.md. For a selected endpoint `delivery` says how far it came, if the call was made.
    """

    endpoint: Endpoint
    selected: bool
    reason: Reason
    rule: str
    expected: str = ""
    actual: str = ""
    near_miss: NearMiss | None = None
    session: Session | None = None
    delivery: Delivery | None = None


def judge(call: Call, sender: Endpoint, world: World) -> tuple[Verdict, ...]:
    """A verdict for every gateway (lab order), then every session (creation order).

    A selected endpoint's reason says what would happen next: `handler_missing`, `handler_off` or `queued`.
    """
    judged = _Judgement(call, world.current(sender), world)
    gateways = [judged.gateway_verdict(state) for state in world.gateways]
    return (*gateways, *judged.session_verdicts())


def with_delivery(verdict: Verdict, delivery: Delivery | None) -> Verdict:
    """The verdict of a selected endpoint, brought up to how far its delivery came."""
    if delivery is None:
        return verdict
    rule = _DELIVERY_RULES.get(delivery.reason, verdict.rule)
    miss = verdict.near_miss if delivery.reason is Reason.HANDLER_MISSING else None
    return replace(verdict, reason=delivery.reason, rule=rule, near_miss=miss, delivery=delivery)


_DELIVERY_RULES = {
    Reason.HANDLER_MISSING: "M12",
    Reason.HANDLER_OFF: "H1",
    Reason.QUEUED: "H3",
    Reason.RUNNING: "H3",
    Reason.FAILED: "M21",
}


class _Judgement:
    """One call judged: the values that all its endpoints share."""

    def __init__(self, call: Call, sender: Endpoint, world: World) -> None:
        self._call = call
        self._sender = sender
        self._world = world
        self._mode = world.comm_mode(sender)
        self._targets = target_gateways(call, sender)
        self._to_client = isinstance(call, RequestCall) and answered_by_client(call, world)
        self._handler_misses: dict[tuple[str, bool], NearMiss | None] = {}  # the same for all clients of a gateway

    def gateway_verdict(self, state: GatewayState) -> Verdict:
        endpoint = state.endpoint
        found = self._on_the_way(endpoint, state) or self._gateway_scope(endpoint)
        return found or self._selected(endpoint, state, None)

    def session_verdicts(self) -> Iterable[Verdict]:
        answerer: Endpoint | None = None
        for session in self._world.sessions:
            verdict = self._session_verdict(session)
            if verdict.selected and self._to_client:
                if answerer is not None:
                    verdict = _stopped(verdict.endpoint, Reason.OTHER_SESSION, "R3", answerer.session, session.id)
                answerer = answerer or session.endpoint
            yield replace(verdict, session=session)

    def _session_verdict(self, session: Session) -> Verdict:
        endpoint = session.endpoint
        state = self._world.gateway(session.gateway) or GatewayState(session.gateway)
        if found := self._on_the_way(endpoint, state):
            return found
        if session.kind is EndpointKind.DESIGNER:
            return _stopped(endpoint, Reason.DESIGNER_NEVER_RECEIVES, "A3")
        found = self._client_scope(endpoint) or self._client_project(session) or self._client_filters(session)
        return found or self._selected(endpoint, state, session)

    def _on_the_way(self, endpoint: Endpoint, state: GatewayState) -> Verdict | None:
        """What stops a call before scope and filters are looked at: comm mode, gateway network, project."""
        call = self._call
        if self._mode is not CommMode.READ_WRITE:
            return _stopped(endpoint, Reason.COMM_MODE, "M22", CommMode.READ_WRITE.value, self._mode.value)
        if state.name not in self._targets:
            return self._not_addressed(endpoint, state)
        if not self._world.reachable(self._sender.gateway, state.name):
            return _stopped(endpoint, Reason.REMOTE_DOWN, self._remote_rule("M24", "R10"), "online", "down")
        if call.project not in state.projects:
            rule = "M11" if isinstance(call, MessageCall) else "R6"
            miss = name_miss(call.project, state.projects)
            known = ", ".join(state.projects)
            return _stopped(endpoint, Reason.PROJECT_UNKNOWN, rule, call.project, known, miss)
        return None

    def _not_addressed(self, endpoint: Endpoint, state: GatewayState) -> Verdict:
        """Nothing names this gateway; if a name that nobody has is close to its own, that was probably meant."""
        known = {gateway.name for gateway in self._world.gateways}
        for name in self._targets:
            miss = name_miss(name, [state.name]) if name not in known else None
            if miss or known.isdisjoint(self._targets):
                rule = self._remote_rule("M24", "R10")
                return _stopped(endpoint, Reason.REMOTE_UNKNOWN, rule, name, state.name, miss)
        rule = self._remote_rule("M23", "R2")
        return _stopped(endpoint, Reason.REMOTE_UNKNOWN, rule, ", ".join(self._targets), state.name)

    def _remote_rule(self, message: str, request: str) -> str:
        return message if isinstance(self._call, MessageCall) else request

    def _gateway_scope(self, endpoint: Endpoint) -> Verdict | None:
        call = self._call
        if isinstance(call, MessageCall):
            if call.to_gateway:
                return None
            rule = "M6" if call.scope else "M4"
            miss = _letter_miss(call.scope, "G")
            return _stopped(endpoint, Reason.SCOPE_WITHOUT_GATEWAY, rule, call.effective_scope, "G", miss)
        if self._to_client:
            return _stopped(endpoint, Reason.SCOPE_WITHOUT_GATEWAY, "R3", "client", "gateway")
        return None

    def _client_scope(self, endpoint: Endpoint) -> Verdict | None:
        call = self._call
        if isinstance(call, MessageCall):
            if call.to_clients:
                return None
            miss = _letter_miss(call.scope, "C")
            return _stopped(endpoint, Reason.SCOPE_WITHOUT_CLIENTS, "M6", call.effective_scope, "C", miss)
        if self._to_client:
            return None
        return _stopped(endpoint, Reason.SCOPE_WITHOUT_CLIENTS, "R2", "gateway", "client")

    def _client_project(self, session: Session) -> Verdict | None:
        if session.project == self._call.project:
            return None
        miss = spelling_miss(self._call.project, session.project)
        return _stopped(session.endpoint, Reason.OTHER_PROJECT, "M7", self._call.project, session.project, miss)

    def _client_filters(self, session: Session) -> Verdict | None:
        call, identity, endpoint = self._call, session.identity, session.endpoint
        if isinstance(call, RequestCall):
            return self._host(endpoint, call.host, identity.host, identity.address)
        filters = call.filters
        if filters.session_id and filters.session_id != session.id:
            miss = spelling_miss(filters.session_id, session.id)
            return _stopped(endpoint, Reason.OTHER_SESSION, "M7", filters.session_id, session.id, miss)
        if filters.user and filters.user != identity.user:
            miss = spelling_miss(filters.user, identity.user)
            return _stopped(endpoint, Reason.OTHER_USER, "M7", filters.user, identity.user, miss)
        if filters.role and filters.role not in identity.roles:
            misses = (spelling_miss(filters.role, role) for role in identity.roles)
            miss = next((found for found in misses if found), None)
            return _stopped(endpoint, Reason.ROLE_MISSING, "M7", filters.role, ", ".join(identity.roles), miss)
        return self._host(endpoint, filters.host, identity.host, identity.address)

    def _host(self, endpoint: Endpoint, given: str, host: str, address: str) -> Verdict | None:
        if not given or given == host:
            return None
        miss = host_miss(given, host, address)
        rule = "M8" if miss and miss.kind is NearMissKind.ADDRESS_FOR_HOST else self._remote_rule("M7", "R3")
        return _stopped(endpoint, Reason.OTHER_HOST, rule, given, host, miss)

    def _selected(self, endpoint: Endpoint, state: GatewayState, session: Session | None) -> Verdict:
        call = self._call
        rule, marked = ("M7" if session else "M9"), ""
        if isinstance(call, RequestCall):
            rule, marked = ("R3", call.host) if call.host else ("R2", "")
        handler = self._world.handler(endpoint, call.project, call.handler)
        if handler is None:
            key = (state.name, session is not None)
            if key not in self._handler_misses:
                self._handler_misses[key] = self._handler_miss(state, for_client=session is not None)
            miss = self._handler_misses[key]
            return Verdict(endpoint, True, Reason.HANDLER_MISSING, "M12", call.handler, "", miss)
        if not handler.enabled:
            return Verdict(endpoint, True, Reason.HANDLER_OFF, "H1", call.handler, "off")
        return Verdict(endpoint, True, Reason.QUEUED, rule, marked)

    def _handler_miss(self, state: GatewayState, *, for_client: bool) -> NearMiss | None:
        project = state.projects[self._call.project]
        own, other = project.gateway_handlers, project.client_handlers
        if for_client:
            own, other = other, own
        if self._call.handler in other:
            return NearMiss(NearMissKind.OTHER_SCOPE, "gateway" if for_client else "client")
        return name_miss(self._call.handler, own)


def target_gateways(call: Call, sender: Endpoint) -> tuple[str, ...]:
    """The names of the gateways that evaluate the call, in the given order, each once (M23, R10)."""
    if isinstance(call, MessageCall):
        return tuple(dict.fromkeys(call.remote_servers)) or (sender.gateway,)
    return (call.remote_server or sender.gateway,)


def answered_by_client(call: RequestCall, world: World) -> bool:
    """Whether the lab reads a request's `hostName` literally and this request has one (R3)."""
    return world.request_host_name == "client" and bool(call.host)


def _letter_miss(scope: str, letter: str) -> NearMiss | None:
    """The scope has the letter, but in lower case, which does not count (M6)."""
    return NearMiss(NearMissKind.CASE, letter) if letter.lower() in scope else None


def _stopped(
    endpoint: Endpoint, reason: Reason, rule: str, expected: str = "", actual: str = "", miss: NearMiss | None = None
) -> Verdict:
    return Verdict(endpoint, False, reason, rule, expected, actual, miss)
