"""What scripts ask of the gateway: the `call` frames of a host, answered one by one (frames: `gateway_core.script_host`).

The host has bound and checked the arguments; what arrives here has the documented shape or its host is broken.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from gateway_core.messages.calls import Filters, MessageCall, RequestCall
from gateway_core.messages.payload import Payload
from gateway_core.model.parts import CommMode, Lab, User
from gateway_core.model.session import Endpoint, EndpointKind, Identity, Session
from gateway_core.routing.failures import comm_mode_failure
from gateway_core.routing.ledger import CallFailure, ReplyTo
from gateway_core.routing.sends import Effect
from gateway_core.runtime.core import Core
from gateway_core.scripting.frames import NonsenseError

_MODES = {1: CommMode.OFF, 2: CommMode.READ_ONLY, 3: CommMode.READ_WRITE}
_NUMBERS = {mode: number for number, mode in _MODES.items()}

Arguments = Mapping[str, Any]


class ScriptCalls:
    """Answers the calls of scripts."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._router = core.router
        self._calls: dict[str, Callable[[ReplyTo, Mapping[str, Any]], None]] = {
            "sendMessage": self._send_message,
            "sendRequest": self._send_request,
            "sendRequestAsync": self._send_request_async,
            "cancelRequest": self._cancel_request,
            "box": self._box,
        }
        self._answers: dict[str, Callable[[Endpoint, Arguments], Any]] = {
            "whoAmI": self._who_am_i,
            "switchUser": self._switch_user,
            "logout": self._logout,
            "validateUser": self._validate_user,
            "getSessionInfo": self._session_info,
            "setConnectionMode": self._set_connection_mode,
            "getConnectionMode": self._connection_mode,
        }

    def answer(self, where: Endpoint, frame: Mapping[str, Any]) -> None:
        """Carry out one call frame from a script at `where` and see to its reply; `NonsenseError` if it is none."""
        to = ReplyTo(where, call=frame["call"])
        name = frame["name"]
        _check(name, frame["arguments"])
        if name in self._calls:
            self._calls[name](to, frame)
            return
        value = self._answers[name](where, frame["arguments"])
        self._reply(to, value)

    def _reply(self, to: ReplyTo, value: Any) -> None:
        self._core.contexts.reply(to, Payload(json.dumps(value)), None)

    def _fail(self, to: ReplyTo, failure: CallFailure) -> None:
        self._core.contexts.reply(to, None, failure)

    # -- sends --------------------------------------------------------------------------------------------------

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
            self._fail(to, comm_mode_failure(CommMode(send.blocked_by), "system.util.sendMessage"))
        else:
            self._reply(to, send.receipts)

    def _send_request(self, to: ReplyTo, frame: Mapping[str, Any]) -> None:
        self._router.send_request(to.where, _request(frame), self._core.now(), to, frame.get("line", 0))

    def _send_request_async(self, to: ReplyTo, frame: Mapping[str, Any]) -> None:
        later = replace(to, call=0, handle=frame["arguments"]["handle"])
        self._reply(to, None)
        self._router.send_request(to.where, _request(frame), self._core.now(), later, frame.get("line", 0))

    def _cancel_request(self, to: ReplyTo, frame: Mapping[str, Any]) -> None:
        later = replace(to, call=0, handle=frame["arguments"]["handle"])
        self._router.requests.cancel(later, self._core.now())
        self._reply(to, None)

    def _box(self, to: ReplyTo, frame: Mapping[str, Any]) -> None:
        given = frame["arguments"]
        box = (given["call"], Payload(given["arguments"]), Payload(given["default"]))
        run = self._router.queues.run(frame["run"])
        if run is not None:
            run.effects.append(Effect(box[0], box[1]))
        self._core.boxes.open(frame["run"], to, box, self._core.now())

    # -- who is who ---------------------------------------------------------------------------------------------

    @property
    def _lab(self) -> Lab:
        return self._router.registry.lab

    def _session(self, where: Endpoint) -> Session | None:
        station = self._router.registry.session_station(where.session)
        return station.session if station else None

    def _who_am_i(self, where: Endpoint, _: Arguments) -> Any:
        session = self._session(where)
        identity = session.identity if session else Identity(host=where.gateway, address="127.0.0.1")
        return {
            "user": identity.user,
            "roles": list(identity.roles),
            "host": identity.host,
            "address": identity.address,
            "session": where.session,
            "project": session.project if session else "",
            "gateway": where.gateway,
            "kind": where.kind.value,
            "comm_mode": self._router.comm_mode(where).value,
        }

    def _known_user(self, given: Arguments) -> User | None:
        user = self._lab.user(given["user"])
        return user if user is not None and user.password == given["password"] else None

    def _switch_user(self, where: Endpoint, given: Arguments) -> bool:
        user, session = self._known_user(given), self._session(where)
        if user is None or session is None:
            return False
        identity = replace(session.identity, user=user.name, roles=user.roles)
        self._router.registry.change_identity(session.id, identity, self._core.now())
        return True

    def _logout(self, where: Endpoint, _: Arguments) -> None:
        session = self._session(where)
        if session is not None:
            identity = replace(session.identity, user="", roles=())
            self._router.registry.change_identity(session.id, identity, self._core.now())

    def _validate_user(self, _: Endpoint, given: Arguments) -> bool:
        return self._known_user(given) is not None

    def _session_info(self, where: Endpoint, _: Arguments) -> list[list[Any]]:
        """All sessions of the asker's gateway; its host applies the filters, which may be slow patterns (C2)."""
        return [
            [
                session.identity.user,
                session.project,
                session.identity.address,
                session.kind is EndpointKind.DESIGNER,
                session.id,
                session.created_ms,
            ]
            for session in self._router.registry.world().sessions
            if session.gateway == where.gateway
        ]

    def _set_connection_mode(self, where: Endpoint, given: Arguments) -> None:
        if where.session:
            mode = _MODES.get(given["mode"])
            if mode is None:
                raise NonsenseError("a comm mode that does not exist")
            self._router.change_comm_mode(where.session, mode, self._core.now())

    def _connection_mode(self, where: Endpoint, _: Arguments) -> int:
        return _NUMBERS[self._router.comm_mode(where)]


def _check(name: str, given: Arguments) -> None:
    """A host that speaks properly never fails this; a script may have written to its pipe."""
    fields = _SHAPES.get(name)
    if fields is None:
        raise NonsenseError(f"a call of an unknown function {name!r}")
    for field, kind in fields.items():
        if not isinstance(given.get(field), kind):
            raise NonsenseError(f"a call of {name} without a proper {field!r}")


_Shape = dict[str, type | tuple[type, ...]]
_MESSAGE_TEXTS = ("project", "handler", "payload", "scope", "session_id", "user", "role", "host")
_REQUEST_SHAPE: _Shape = {
    "project": str,
    "handler": str,
    "payload": str,
    "host": str,
    "remote_server": str,
    "timeout_s": (int, float, type(None)),
}
_SHAPES: dict[str, _Shape] = {
    "sendMessage": {**dict.fromkeys(_MESSAGE_TEXTS, str), "remote_servers": list},
    "sendRequest": _REQUEST_SHAPE,
    "sendRequestAsync": {**_REQUEST_SHAPE, "handle": int},
    "cancelRequest": {"handle": int},
    "box": {"call": str, "arguments": str, "default": str},
    "whoAmI": {},
    "switchUser": {"user": str, "password": str},
    "logout": {},
    "validateUser": {"user": str, "password": str},
    "getSessionInfo": {},
    "setConnectionMode": {"mode": int},
    "getConnectionMode": {},
}


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
