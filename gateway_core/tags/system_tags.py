"""The provider `[System]`: what a gateway and a client say of themselves, as tags that nobody can write."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from gateway_core.model.session import EndpointKind, Identity, Session
from gateway_core.model.tags import NO_VALUE, SYSTEM_PREFIX, DataType, Quality, TagRow, TagValue
from gateway_core.tags.paths import TagPath

_DESIGNER_FLAG, _CLIENT_FLAG = 1, 4


@dataclass(frozen=True, slots=True)
class Facts:
    """Who reads, and when (times in ms since 1970). A script of the gateway has no identity, and no client tags.

    `sessions` are all that are open, at whatever gateway.
    """

    gateway: str
    sessions: tuple[Session, ...]
    started_ms: int
    now: int
    kind: EndpointKind = EndpointKind.GATEWAY
    identity: Identity = Identity()  # noqa: RUF009 - frozen
    project: str = ""


def _text(text: str) -> str:
    return json.dumps({"$type": "unicode", "value": text})


def _date(time_ms: int) -> str:
    return json.dumps({"$type": "date", "value": time_ms})


def _now(facts: Facts) -> str:
    return _date(facts.now)


def _flags(facts: Facts) -> str:
    return str(_DESIGNER_FLAG if facts.kind is EndpointKind.DESIGNER else _CLIENT_FLAG)


def _sessions(facts: Facts) -> str:
    clients = [each for each in facts.sessions if each.gateway == facts.gateway and each.kind is EndpointKind.CLIENT]
    return str(len(clients))


def _roles(facts: Facts) -> str:
    rows = [[{"$type": "unicode", "value": role}] for role in facts.identity.roles]
    return json.dumps({"$type": "dataset", "value": {"columns": ["Role"], "types": ["String"], "rows": rows}})


_TAGS: dict[str, tuple[DataType, Callable[[Facts], str]]] = {
    "Client/Network/GatewayAddress": (DataType.STRING, lambda facts: _text(f"http://{facts.gateway}:8088/main")),
    "Client/Network/Hostname": (DataType.STRING, lambda facts: _text(facts.identity.host)),
    "Client/Network/IPAddress": (DataType.STRING, lambda facts: _text(facts.identity.address)),
    "Client/System/CurrentDateTime": (DataType.DATE_TIME, _now),
    "Client/System/DefaultDatabase": (DataType.STRING, lambda _: _text("database")),
    "Client/System/DefaultTagProvider": (DataType.STRING, lambda _: _text("default")),
    "Client/System/ProjectName": (DataType.STRING, lambda facts: _text(facts.project)),
    "Client/System/SystemFlags": (DataType.INT4, _flags),
    "Client/User/RolesDataSet": (DataType.DATA_SET, _roles),
    "Client/User/RolesString": (DataType.STRING, lambda facts: _text(", ".join(facts.identity.roles))),
    "Client/User/Username": (DataType.STRING, lambda facts: _text(facts.identity.user)),
    "Gateway/CurrentDateTime": (DataType.DATE_TIME, _now),
    "Gateway/Sessions": (DataType.INT4, _sessions),
    "Gateway/SystemName": (DataType.STRING, lambda facts: _text(facts.gateway)),
    "Gateway/UptimeSeconds": (DataType.INT4, lambda facts: str(max(facts.now - facts.started_ms, 0) // 1000)),
}


def _folders() -> set[str]:
    return {path.rsplit("/", count)[0] for path in _TAGS for count in range(1, path.count("/") + 1)}


_PATHS = {tuple(path.casefold().split("/")): path for path in sorted({*_TAGS, *_folders()})}


def system_row(path: TagPath, facts: Facts) -> TagRow | None:
    """The tag or folder of `[System]` at that path, or None if there is none for whoever reads."""
    written = _PATHS.get(path.key)
    return _row(written, facts) if written else None


def system_rows(facts: Facts) -> list[TagRow]:
    """All that there are for whoever reads, folders before what they hold."""
    found = [_row(path, facts) for path in _PATHS.values()]
    return [row for row in found if row is not None]


def _row(path: str, facts: Facts) -> TagRow | None:
    if path.startswith("Client") and facts.kind is EndpointKind.GATEWAY:
        return None
    data_type, value = _TAGS.get(path, (None, None))
    wire = value(facts) if value else NO_VALUE
    return TagRow(SYSTEM_PREFIX + path, data_type, TagValue(wire, Quality.GOOD, facts.now), read_only=True)
