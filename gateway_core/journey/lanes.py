"""Which queue a delivery went into, and how many were in front of it there (rules H3, M20)."""

from collections.abc import Iterable

from gateway_core.model.session import Endpoint
from gateway_core.routing.sends import Delivery, Reason, Send
from gateway_core.routing.station import handler_lane
from gateway_core.routing.trace import Trace
from gateway_core.routing.world import World


def lane_of(send: Send, endpoint: Endpoint, world: World) -> str | None:
    """The key of the queue that the send's handler has at an endpoint, None where there is no such handler."""
    handler = world.handler(endpoint, send.call.project, send.call.handler)
    return None if handler is None else handler_lane(handler, send.call.project, endpoint.kind)


def deliveries_before(send: Send, own: Delivery, earlier: Iterable[Trace], world: World) -> int:
    """How many deliveries of `earlier` sends waited or ran in the same queue when this one of `send` came into it."""
    endpoint = own.endpoint
    lane = lane_of(send, endpoint, world)
    found = (_still_there(other, own, endpoint) for other in earlier if other.send.id < send.id)
    return sum(lane_of(other, endpoint, world) == lane for other in found if other is not None)


def delivery_at(trace: Trace, endpoint: Endpoint) -> Delivery | None:
    """How far the send came at an endpoint, None if it was not selected."""
    return next((verdict.delivery for verdict in trace.verdicts if verdict.endpoint == endpoint), None)


def _still_there(other: Trace, own: Delivery, endpoint: Endpoint) -> Send | None:
    delivery = delivery_at(other, endpoint)
    if delivery is None or delivery.reason in (Reason.HANDLER_MISSING, Reason.HANDLER_OFF):
        return None
    if delivery.queued_ms > own.queued_ms:
        return None
    return other.send if delivery.ended_ms is None or delivery.ended_ms > own.queued_ms else None
