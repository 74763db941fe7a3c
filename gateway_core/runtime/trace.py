"""The trace of a send: all that is known of it, for whoever looks (section 6)."""

from dataclasses import dataclass

from gateway_core.routing.sends import Answer, Send
from gateway_core.routing.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Trace:
    """A send, a verdict for every endpoint that was there when it was sent, and a request's latest answer."""

    send: Send
    verdicts: tuple[Verdict, ...]
    answer: Answer | None = None
