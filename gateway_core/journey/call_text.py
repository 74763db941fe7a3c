"""What holds for a whole call, in words for people: one sentence each, in the voice of `verdict_text`."""

from collections.abc import Sequence

from gateway_core.messages.calls import Call, MessageCall, RequestCall
from gateway_core.model.session import EndpointKind
from gateway_core.routing.sends import Send


def call_text(send: Send) -> str:
    """Who calls what."""
    function = "sendMessage" if isinstance(send.call, MessageCall) else "sendRequest"
    kinds = {EndpointKind.DESIGNER: "The designer", EndpointKind.GATEWAY: f"Gateway {send.sender.name}"}
    sender = kinds.get(send.sender.kind, f"Client {send.sender.name}")
    return f"{sender} calls {function} for the handler {send.call.handler} of project {send.call.project}."


def scope_text(call: Call, rule: str) -> str:
    """Which scope is in force, and why."""
    if isinstance(call, RequestCall):
        if rule == "R3":
            return "A request has no scope; this lab reads its hostName literally, so a client answers."
        return "A request has no scope: it goes to the gateway's handler."
    if call.scope:
        return _given_scope_text(call)
    filters = call.filters
    given = [
        name for name, value in (("user", filters.user), ("hasRole", filters.role), ("hostName", filters.host)) if value
    ]
    if given:
        return f"No scope is given, but {' and '.join(given)}, so the default is C: clients only."
    if filters.session_id:
        return "No scope is given; clientSessionId alone does not change the default, which is CG: clients and the gateway."
    return "No scope is given, and no user, role or host either, so the default is CG: clients and the gateway."


def _given_scope_text(call: MessageCall) -> str:
    named = [name for is_named, name in ((call.to_clients, "clients"), (call.to_gateway, "the gateway")) if is_named]
    if not named:
        return f"The scope is {call.scope}, which names neither clients (C) nor the gateway (G), so nobody is meant."
    return f"The scope is {call.scope}, so {' and '.join(named)} {'are' if call.to_clients else 'is'} meant."


def targets_text(call: Call, names: Sequence[str], strangers: Sequence[str]) -> str:
    """Which gateways evaluate the call. `strangers` are names that nobody has."""
    given = call.remote_servers if isinstance(call, MessageCall) else call.remote_server
    if not given:
        return f"No remote gateway is named, so the sender's own gateway {names[0]} decides."
    text = f"The call names {', '.join(names)}, so each of them decides for itself and nobody else."
    if not strangers:
        return text
    return f"{text} The gateway network has no {' and no '.join(strangers)}."
