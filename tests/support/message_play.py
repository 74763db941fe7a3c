"""Sends, deliveries and traces for tests of what the windows do with messages."""

import json
from dataclasses import replace

from gateway_core.api import (
    Answer,
    AnswerOutcome,
    Delivery,
    DeliveryEnded,
    Endpoint,
    EndpointKind,
    Filters,
    Identity,
    LogChunk,
    MessageCall,
    MessageLog,
    Payload,
    Reason,
    RequestCall,
    Send,
    SendKind,
    Sent,
    Session,
    Trace,
    Verdict,
)

BOB = Session("C0000001", EndpointKind.CLIENT, "Packing 1", "plant-gw", "ACME", Identity("bob", (), "PACK-01"))
EVE = Session("C0000002", EndpointKind.CLIENT, "Packing 2", "plant-gw", "ACME", Identity("eve", (), "PACK-02"))


def message(sender: Endpoint, number: int, handler: str = "greet", payload: object = None, user: str = "bob") -> Send:
    """A message for one user that selected one client."""
    call = MessageCall("ACME", handler, Payload(json.dumps(payload or {"who": "all"})), filters=Filters(user=user))
    return Send(number, 0, 1000 * number, SendKind.MESSAGE, sender, call, (), (BOB.endpoint,), endpoints=3)


def sent(send: Send) -> Sent:
    """It was sent."""
    return Sent(0, send.time_ms, send)


def ended(send_id: int, reason: Reason = Reason.DONE) -> DeliveryEnded:
    """Its one delivery has ended."""
    return DeliveryEnded(0, 0, Delivery(send_id, BOB.endpoint, reason, 0, duration_ms=1.5))


def trace_of(send: Send, reason: Reason = Reason.DONE) -> Trace:
    """All that is known of it: one client got it, another did not."""
    delivery = Delivery(send.id, BOB.endpoint, reason, 0, output="hello\n", duration_ms=1.5)
    got = Verdict(BOB.endpoint, True, reason, "M7", session=BOB, delivery=delivery)
    return Trace(send, (got, Verdict(EVE.endpoint, False, Reason.OTHER_USER, "M7", "bob", "eve", session=EVE)))


def request_trace(sender: Endpoint, number: int, value: object) -> Trace:
    """A request that was answered with `value`."""
    send = replace(message(sender, number), kind=SendKind.REQUEST, call=RequestCall("ACME", "ask"))
    return Trace(send, (), Answer(AnswerOutcome.RETURNED, Payload(json.dumps(value))))


def older_rows(*sends: Send, has_more: bool = False) -> LogChunk:
    """Sends of earlier runs as the journal gives them."""
    log = MessageLog()
    log.take([sent(send) for send in sends])
    columns = log.columns
    return LogChunk(
        columns.ids,
        columns.times_ms,
        tuple(columns.shapes),
        columns.codes,
        columns.selected,
        columns.endpoints,
        columns.waiting,
        bytes(columns.outcomes),
        bytes(columns.worst),
        columns.durations_ms,
        has_more,
    )
