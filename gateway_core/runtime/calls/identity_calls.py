"""Who and where the script is, who may log in, who is there (rules C1 to C3)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from gateway_core.model.parts import CommMode, Lab, User
from gateway_core.model.session import Endpoint, EndpointKind, Identity, Session
from gateway_core.runtime.calls.call_kind import Arguments, CallKind, answered
from gateway_core.runtime.core import Core
from gateway_core.scripting.frames import NonsenseError

_MODES = {1: CommMode.OFF, 2: CommMode.READ_ONLY, 3: CommMode.READ_WRITE}
_NUMBERS = {mode: number for number, mode in _MODES.items()}
_LOGIN = {"user": str, "password": str}


class IdentityCalls:
    """Answers what scripts ask about themselves and others."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._router = core.router

    def kinds(self) -> Mapping[str, CallKind]:
        """The calls by name."""
        core = self._core
        return {
            "whoAmI": answered(core, {}, self._who_am_i),
            "switchUser": answered(core, _LOGIN, self._switch_user),
            "logout": answered(core, {}, self._logout),
            "validateUser": answered(core, _LOGIN, self._validate_user),
            "getUserRoles": answered(core, _LOGIN, self._user_roles),
            "getUsers": answered(core, {}, self._users),
            "getSessionInfo": answered(core, {}, self._session_info),
            "setConnectionMode": answered(core, {"mode": int}, self._set_connection_mode),
            "getConnectionMode": answered(core, {}, self._connection_mode),
        }

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

    def _user_roles(self, _: Endpoint, given: Arguments) -> list[str] | None:
        user = self._known_user(given)
        return None if user is None else list(user.roles)

    def _users(self, *_: object) -> list[list[Any]]:
        """Name and roles of all users; their passwords stay here."""
        return [[user.name, list(user.roles)] for user in self._lab.users]

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
