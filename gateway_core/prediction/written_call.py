"""A message call as its text tells it: the arguments that are certain, and those that only running can tell (M1 to M6, R1).

Decides nothing about endpoints.
"""

from dataclasses import dataclass

from gateway_core.lab.message_lint.argument_rules import argument_findings
from gateway_core.lab.message_lint.message_calls import TextCall
from gateway_core.lab.message_lint.text_values import TextValue
from gateway_core.messages.calls import Call, Filters, MessageCall, RequestCall

FILTERS = ("clientSessionId", "user", "hasRole", "hostName")
_MESSAGE_ARGUMENTS = ("project", "messageHandler", "scope", *FILTERS, "remoteServers")
_REQUEST_ARGUMENTS = ("project", "messageHandler", "hostName", "remoteServer")


@dataclass(frozen=True, slots=True)
class WrittenCall:
    """One call in a text. `call` has every argument that is certain; one that is not is as if it were not given.

    `open_arguments` are those that only running can tell, `problem` is why it raises before anything is sent, empty if it
    does not for certain. Lines count from 1. The payload is left out: nobody is chosen by it.
    """

    function: str
    line: int
    last_line: int
    call: Call
    open_arguments: tuple[str, ...] = ()
    problem: str = ""


def written_call(text_call: TextCall) -> WrittenCall:
    """What `text_call` says."""
    names = _REQUEST_ARGUMENTS if text_call.is_request else _MESSAGE_ARGUMENTS
    values = {name: text_call.argument(name) for name in names}
    is_open = {name for name, value in values.items() if _is_open(text_call, name, value)}
    texts = {name: value.text or "" for name, value in values.items() if value is not None and name not in is_open}
    call: Call
    if text_call.is_request:
        host, server = texts.get("hostName", ""), texts.get("remoteServer", "")
        call = RequestCall(texts.get("project", ""), texts.get("messageHandler", ""), host=host, remote_server=server)
    else:
        filters = Filters(*(texts.get(name, "") for name in FILTERS))
        servers = () if "remoteServers" in is_open else _texts_of(values["remoteServers"])
        call = MessageCall(
            texts.get("project", ""),
            texts.get("messageHandler", ""),
            scope=texts.get("scope", ""),
            filters=filters,
            remote_servers=servers,
        )
    problem = next((found.text for found in argument_findings(text_call) if found.severity == "error"), "")
    lines = (text_call.place.line, text_call.last_line)
    return WrittenCall(text_call.function, *lines, call, tuple(name for name in names if name in is_open), problem)


def _is_open(call: TextCall, name: str, value: TextValue | None) -> bool:
    """Whether only running can tell what the parameter gets."""
    if value is None:
        return call.has_more
    if value.is_none:
        return False
    if name == "remoteServers":
        return not value.is_listed or any(item.text is None for _step, item in value.items)
    return value.text is None


def _texts_of(value: TextValue | None) -> tuple[str, ...]:
    return tuple(item.text or "" for _step, item in value.items) if value is not None else ()
