"""What happened on a timeline, in words for people: one short text for each mark."""

from gateway_core.messages.calls import MessageCall
from gateway_core.model.session import Endpoint
from gateway_core.routing.checks import DOWN_ON_PURPOSE
from gateway_core.routing.sends import Reason, Send
from gateway_core.routing.trace import Trace


def send_text(send: Send) -> str:
    """A call on its way."""
    function = "sendMessage" if isinstance(send.call, MessageCall) else "sendRequest"
    return f"#{send.id} {function} {send.call.handler} to {send.call.project}"


def stop_text(reason: Reason, gateway: Endpoint, trace: Trace) -> str:
    """Why a call came no further than here."""
    send = trace.send
    state = trace.world.gateway(gateway.name) if trace.world else None
    down = DOWN_ON_PURPOSE if state is not None and state.down_on_purpose else "down"
    return {
        Reason.COMM_MODE: f"Not sent: the sender's comm mode is {send.blocked_by}.",
        Reason.REMOTE_UNKNOWN: f"Not sent: the gateway network has no {gateway.name}.",
        Reason.REMOTE_DOWN: f"Not sent: gateway {gateway.name} is {down}.",
        Reason.PROJECT_UNKNOWN: f"Ends here: gateway {gateway.name} has no project {send.call.project}.",
    }[reason]


def time_out_text(send: Send) -> str:
    """The end of a request that brought nothing."""
    timeout_s = send.timeout_s or 0
    return "Time-out after 1 second." if timeout_s == 1 else f"Time-out after {timeout_s:g} seconds."
