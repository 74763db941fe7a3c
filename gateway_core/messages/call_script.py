"""A call as a script: formatted Python 2 with every argument that was given, ready for a real project.

Running it makes the same call again, the payload type by type.
"""

import json

from gateway_core.messages.calls import Call, MessageCall, RequestCall
from gateway_core.messages.payload_source import PayloadSource, plain_text

_INDENT = "    "


def call_script(call: Call, payload: str = "") -> str:
    """The script; it ends with a new line. A request's answer stands in `answer`.

    `payload` is an expression for a call whose own payload is empty.
    """
    source = PayloadSource()
    if not call.payload.is_empty:
        payload = source.expression(json.loads(call.payload.wire))
    arguments = [f"project={plain_text(call.project)}", f"messageHandler={plain_text(call.handler)}"]
    if payload:
        arguments.append("payload=payload")
    arguments += _options(call)
    function = "system.util.sendMessage" if isinstance(call, MessageCall) else "answer = system.util.sendRequest"
    lines = [*source.statements]
    if payload not in ("", "payload"):
        lines.append(f"payload = {payload}")
    body = ",\n".join(f"{_INDENT}{argument}" for argument in arguments)
    return "\n".join((*lines, f"{function}(", f"{body})", ""))


def _options(call: Call) -> list[str]:
    return _request_options(call) if isinstance(call, RequestCall) else _message_options(call)


def _message_options(call: MessageCall) -> list[str]:
    filters = call.filters
    given = (
        ("scope", call.scope),
        ("clientSessionId", filters.session_id),
        ("user", filters.user),
        ("hasRole", filters.role),
        ("hostName", filters.host),
    )
    options = [f"{name}={plain_text(value)}" for name, value in given if value]
    if call.remote_servers:
        options.append(f"remoteServers=[{', '.join(map(plain_text, call.remote_servers))}]")
    return options


def _request_options(call: RequestCall) -> list[str]:
    given = (("hostName", call.host), ("remoteServer", call.remote_server))
    options = [f"{name}={plain_text(value)}" for name, value in given if value]
    if call.timeout_s is not None:
        seconds = call.timeout_s
        options.append(f"timeoutSec={int(seconds) if float(seconds).is_integer() else seconds!r}")
    return options
