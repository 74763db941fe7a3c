"""Sends with deliveries in the order of time, for tests of the sequence view."""

from dataclasses import replace

from gateway_core.api import Delivery, Endpoint, Reason, ScriptError, Send, Trace, Verdict
from tests.support.designer_lab import GATEWAY
from tests.support.message_play import BOB, EVE, message


def handled(sender: Endpoint, number: int = 1, *, handler: str = "greet", line: int = 2) -> Trace:
    """A message that one client got at once and handled within 5 ms; another one was not asked."""
    send = replace(message(sender, number, handler), line=line, seq=10 * number)
    return _trace(send, Reason.DONE, None)


def failed(sender: Endpoint, number: int = 1) -> Trace:
    """One whose handler failed in its second line."""
    send = replace(message(sender, number, "fail"), seq=10 * number)
    return _trace(send, Reason.FAILED, ScriptError("ValueError", "no", 2, "ValueError: no"))


def at_gateway(sender: Endpoint, number: int = 1) -> Trace:
    """One that a gateway's own handler got."""
    send = replace(message(sender, number, "audit"), selected=(GATEWAY,), seq=10 * number)
    delivery = Delivery(send.id, GATEWAY, Reason.DONE, send.time_ms, send.time_ms, send.time_ms + 5, duration_ms=5.0)
    return Trace(send, (Verdict(GATEWAY, True, Reason.DONE, "M7", delivery=delivery),))


def _trace(send: Send, reason: Reason, error: ScriptError | None) -> Trace:
    at = send.time_ms
    delivery = Delivery(send.id, BOB.endpoint, reason, at, at, at + 5, duration_ms=5.0, error=error)
    got = Verdict(BOB.endpoint, True, reason, "M7", session=BOB, delivery=delivery)
    return Trace(send, (got, Verdict(EVE.endpoint, False, Reason.OTHER_USER, "M7", "bob", "eve", session=EVE)))
