"""`sendMessage`, `sendRequest`, `sendRequestAsync`: the host has bound and checked the arguments, the router decides."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from gateway_core.messages.calls import Filters, MessageCall, RequestCall
from gateway_core.messages.payload import Payload
from gateway_core.model.parts import CommMode
from gateway_core.routing.failures import comm_mode_failure
from gateway_core.routing.ledger import ReplyTo
from gateway_core.runtime.calls.call_kind import CallKind, Shape, reply_plain
from gateway_core.runtime.core import Core

_MESSAGE_TEXTS = ("project", "handler", "payload", "scope", "session_id", "user", "role", "host")
_MESSAGE: Shape = {**dict.fromkeys(_MESSAGE_TEXTS, str), "remote_servers": list}
_REQUEST: Shape = {
    "project": str,
    "handler": str,
    "payload": str,
    "host": str,
    "remote_server": str,
    "timeout_s": (int, float, type(None)),
}


class MessageCalls:
    """Sends of scripts."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._router = core.router

    def kinds(self) -> Mapping[str, CallKind]:
        """The calls by name."""
        return {
            "sendMessage": CallKind(_MESSAGE, self._send_message),
            "sendRequest": CallKind(_REQUEST, self._send_request),
            "sendRequestAsync": CallKind({**_REQUEST, "handle": int}, self._send_request_async),
            "cancelRequest": CallKind({"handle": int}, self._cancel_request),
        }

    def _send_message(self, to: ReplyTo, frame: Mapping[str, Any]) -> None:
        given = frame["arguments"]
        call = MessageCall(
            given["project"],
            given["handler"],
            Payload(given["payload"]),
            given["scope"],
            Filters(given["session_id"], given["user"], given["role"], given["host"]),
            tuple(given["remote_servers"]),
        )
        send = self._router.send_message(to.where, call, self._core.now(), frame.get("line", 0))
        if send.blocked_by:
            self._core.contexts.reply(to, None, comm_mode_failure(CommMode(send.blocked_by), "system.util.sendMessage"))
        else:
            reply_plain(self._core, to, send.receipts)

    def _send_request(self, to: ReplyTo, frame: Mapping[str, Any]) -> None:
        self._router.send_request(to.where, _request(frame), self._core.now(), to, frame.get("line", 0))

    def _send_request_async(self, to: ReplyTo, frame: Mapping[str, Any]) -> None:
        later = replace(to, call=0, handle=frame["arguments"]["handle"])
        reply_plain(self._core, to, None)
        self._router.send_request(to.where, _request(frame), self._core.now(), later, frame.get("line", 0))

    def _cancel_request(self, to: ReplyTo, frame: Mapping[str, Any]) -> None:
        later = replace(to, call=0, handle=frame["arguments"]["handle"])
        self._router.requests.cancel(later, self._core.now())
        reply_plain(self._core, to, None)


def _request(frame: Mapping[str, Any]) -> RequestCall:
    given = frame["arguments"]
    return RequestCall(
        given["project"],
        given["handler"],
        Payload(given["payload"]),
        given["host"],
        given["remote_server"],
        given["timeout_s"],
    )
