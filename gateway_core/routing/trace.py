"""The trace of a send: all that is known of it, for whoever looks (section 6)."""

from dataclasses import dataclass, field

from gateway_core.messages.calls import Call, RequestCall
from gateway_core.model.session import Endpoint
from gateway_core.routing.sends import Answer, Delivery, Send, SendKind
from gateway_core.routing.verdicts import Verdict, judge
from gateway_core.routing.world import World


@dataclass(frozen=True, slots=True)
class Trace:
    """A send, a verdict for every endpoint that was there when it was sent, and a request's latest answer.

    `world` is the lab just before it was sent, None where nobody knows it any more; one that was read back lacks scripts,
    so it does not tell two traces apart.
    """

    send: Send
    verdicts: tuple[Verdict, ...]
    answer: Answer | None = None
    world: World | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class EarlierSend:
    """A send that was made before another one, with as many of its deliveries as may have been in front of that one's."""

    send: Send
    deliveries: tuple[Delivery, ...]


def unsent(call: Call, sender: Endpoint, world: World) -> Trace:
    """The trace that a call would begin with if it were made in that world: nothing is sent, its send has the id 0."""
    sender = world.current(sender)
    kind = SendKind.REQUEST if isinstance(call, RequestCall) else SendKind.MESSAGE
    return Trace(Send(0, 0, 0, kind, sender, call), judge(call, sender, world), None, world)
