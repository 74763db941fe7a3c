"""Faults on purpose in words for people: what each does, and what it leaves at a delivery that it touched."""

from gateway_core.model.faults import FAULT_ERROR, FAULT_NOTE, LOST_ERROR, Fault, FaultKind
from gateway_core.routing.sends import Explanation, ScriptError

ON_ITS_WAY = f"{FAULT_NOTE} it is still on its way over a slow network."
_AWAY = "Take the fault away, and it works again."


def fault_text(fault: Fault) -> str:
    """One sentence about a fault."""
    kind, _, name = fault.target.partition(":")
    party, much = f"{kind} {name}", f"{fault.strength:g}"
    where = f" at {party}" if fault.target else ""
    sentence = {
        FaultKind.GATEWAY_DOWN: f"{party} is down for other gateways",
        FaultKind.SLOW_GATEWAY: f"the network between {party} and other gateways is slow, {much} s each way",
        FaultKind.CLIENT_LOST: f"{party} is lost",
        FaultKind.SLOW_HANDLER: f"handler {fault.handler}{where} waits {much} s before it runs",
        FaultKind.HANDLER_ERROR: f"handler {fault.handler}{where} fails",
        FaultKind.FULL_QUEUE: f"no more than {much} may wait in a queue of {party}",
    }[fault.kind]
    return f"{FAULT_NOTE} {sentence}."


def late_note(seconds: float) -> str:
    """What came over a slow network."""
    return f"{FAULT_NOTE} it came {seconds:g} s late over a slow network."


def slowed_note(seconds: float) -> str:
    """A handler that was slowed down."""
    return f"{FAULT_NOTE} the handler was slowed down by {seconds:g} s."


def lost_note(client: str) -> str:
    """A client whose process is gone."""
    return f"{FAULT_NOTE} client {client} is lost, its process has ended."


def lost_error(client: str) -> ScriptError:
    """What ends everything that a lost client runs."""
    note = lost_note(client)
    why = "Somebody has set a fault on purpose for this client; its scripts are as they were."
    return ScriptError(LOST_ERROR, note, explanation=Explanation(note, f"At client {client}.", why, _AWAY))


def handler_error(handler: str) -> ScriptError:
    """The error of a handler that fails on purpose."""
    what = f"handler {handler} was made to fail, a fault on purpose; its script did not run"
    why = "Somebody has set a fault on purpose for this handler; its script may be in order."
    words = Explanation(f"The {what}.", f"In the message handler {handler}.", why, _AWAY)
    return ScriptError(FAULT_ERROR, f"{what}.", explanation=words)


def full_queue_error(place: str, waiting: int) -> ScriptError:
    """The error of a message that a full queue did not take."""
    what = f"the queue at {place} was full with {waiting} waiting, a fault on purpose, so the message was not taken"
    why = "Somebody has set a fault on purpose that limits this queue. Real queues take much more."
    words = Explanation(f"T{what[1:]}.", f"At {place}.", why, _AWAY)
    return ScriptError(FAULT_ERROR, f"{what}.", explanation=words)
