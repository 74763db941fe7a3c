"""Labs of any size for the plant map, traces of messages in them that were handled, or not, and a wish for less motion."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QProxyStyle, QStyle

from gateway_core.api import (
    Answer,
    AnswerOutcome,
    Delivery,
    Endpoint,
    EndpointKind,
    GatewayState,
    HandlerScope,
    Identity,
    MessageCall,
    MessageHandler,
    Project,
    Reason,
    RequestCall,
    Session,
    Trace,
    World,
    unsent,
)

_USERS = (("bob", ("Operator",)), ("eve", ("Maintenance", "Shift B")), ("sue", ("Office",)))
DESIGNER = Session("D0000001", EndpointKind.DESIGNER, "designer", "plant-gw", "")
SENT_MS = 1_000


def project(name: str) -> Project:
    """A project that handles `hello` at clients and at its gateway."""
    client = MessageHandler("hello", HandlerScope.CLIENT, "pass")
    gateway = MessageHandler("hello", HandlerScope.GATEWAY, "pass")
    return Project(name, "", {"hello": gateway}, {"hello": client})


def client(number: int, gateway: str = "plant-gw", runs: str = "ACME") -> Session:
    """A client with a user, roles and a host of its own."""
    user, roles = _USERS[number % len(_USERS)]
    identity = Identity(user, roles, f"PC-{number:03}", f"192.0.2.{number % 250}")
    return Session(f"{0xA0000000 + number:08X}", EndpointKind.CLIENT, f"Line {number}", gateway, runs, identity)


def lab_world(clients: int, gateways: Iterable[str] = ("plant-gw", "agent-8088"), remote: int = 0) -> World:
    """A designer, gateways with two projects, and that many clients; of them `remote` at the second gateway."""
    names = tuple(gateways)
    states = tuple(
        GatewayState(name, True, {"ACME": project("ACME"), "Utilities": project("Utilities")}) for name in names
    )
    sessions = []
    for number in range(1, clients + 1):
        gateway = names[1] if number > clients - remote else names[0]
        sessions.append(client(number, gateway, "Utilities" if number % 5 == 4 else "ACME"))
    return World(states, (DESIGNER, *sessions))


def sent(world: World, call: MessageCall | RequestCall | None = None, *, send_id: int = 1) -> Trace:
    """The trace of a call that the designer has just made; nothing of it has been handled yet."""
    trace = unsent(call or MessageCall("ACME", "hello"), DESIGNER.endpoint, world)
    return replace(trace, send=replace(trace.send, id=send_id, time_ms=SENT_MS))


def handled(trace: Trace, *, failed: Iterable[str] = ()) -> Trace:
    """The same when all handlers have run; those at the endpoints of these names have failed."""
    names = set(failed)
    verdicts = []
    for verdict in trace.verdicts:
        if not verdict.selected:
            verdicts.append(verdict)
            continue
        reason = Reason.FAILED if verdict.endpoint.name in names else Reason.DONE
        delivery = Delivery(trace.send.id, verdict.endpoint, reason, SENT_MS, SENT_MS + 1, SENT_MS + 3, 2.0)
        verdicts.append(replace(verdict, reason=reason, delivery=delivery))
    answer = Answer(AnswerOutcome.RETURNED) if isinstance(trace.send.call, RequestCall) else None
    return replace(trace, verdicts=tuple(verdicts), answer=answer)


def gateway_endpoint(name: str) -> Endpoint:
    """A gateway as an endpoint."""
    return Endpoint(EndpointKind.GATEWAY, name, name)


class Motion(QProxyStyle):
    """A system that asks for less motion, or does not."""

    def __init__(self, duration_ms: int) -> None:
        super().__init__()
        self._duration_ms = duration_ms

    def styleHint(self, hint, option=None, widget=None, data=None):
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return self._duration_ms
        return super().styleHint(hint, option, widget, data)
