"""Which queue a delivery went into, and how many were in front of it there (rules H3, M20)."""

from collections.abc import Iterable

from gateway_core.model.session import Endpoint
from gateway_core.routing.fault_text import ON_ITS_WAY
from gateway_core.routing.sends import Delivery, Reason, Send
from gateway_core.routing.station import handler_lane
from gateway_core.routing.trace import EarlierSend
from gateway_core.routing.world import World


def lane_of(send: Send, endpoint: Endpoint, world: World) -> str | None:
    """The key of the queue that the send's handler has at an endpoint, None where there is no such handler."""
    handler = world.handler(endpoint, send.call.project, send.call.handler)
    return None if handler is None else handler_lane(handler, send.call.project, endpoint.kind)


def deliveries_before(send: Send, own: Delivery, earlier: Iterable[EarlierSend], world: World) -> int:
    """How many deliveries of `earlier` sends waited or ran in the same queue when this one of `send` came into it."""
    lane = lane_of(send, own.endpoint, world)
    return sum(
        _was_there(delivery, own) and lane_of(other.send, own.endpoint, world) == lane
        for other in earlier
        for delivery in other.deliveries
        if other.send.id < send.id
    )


def _was_there(delivery: Delivery, own: Delivery) -> bool:
    """Whether a delivery was queued or ran where and when another one came."""
    if delivery.endpoint != own.endpoint or delivery.reason in (Reason.HANDLER_MISSING, Reason.HANDLER_OFF):
        return False
    if delivery.note == ON_ITS_WAY or delivery.queued_ms > own.queued_ms:
        return False
    return delivery.ended_ms is None or delivery.ended_ms > own.queued_ms
