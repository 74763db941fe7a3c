"""What scripts write into the audit log of their gateway and ask of it. It lasts as long as the lab is open."""

import json
from collections import deque
from collections.abc import Mapping
from typing import Any

from gateway_core.messages.payload import Payload
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.events import LogWritten
from gateway_core.routing.ledger import ReplyTo
from gateway_core.routing.sends import Effect
from gateway_core.runtime.calls.call_kind import CallKind, Frame, Shape, answered, reply_plain
from gateway_core.runtime.core import Core
from gateway_core.scripting.frames import clean_text

_TEXT = (str, type(None))
_RECORD: Shape = {
    "action": _TEXT,
    "target": _TEXT,
    "value": _TEXT,
    "profile": str,
    "actor": str,
    "actor_host": str,
    "system": str,
    "time_ms": (int, type(None)),
    "context": int,
    "status": int,
    "given": str,
}
_MOST_RECORDS = 10_000


class AuditCalls:
    """The audit log of each gateway, the newest records."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._records: dict[str, deque[list[Any]]] = {}
        self._last_id = 0

    def kinds(self) -> Mapping[str, CallKind]:
        """The calls by name."""
        return {
            "audit": CallKind(_RECORD, self._audit),
            "queryAuditLog": answered(self._core, {"profile": str}, self._query),
        }

    def _audit(self, to: ReplyTo, frame: Frame) -> None:
        given, gateway = frame["arguments"], to.where.gateway
        self._core.note_effect(frame["run"], Effect("system.util.audit", Payload(given["given"])))
        self._last_id += 1
        now = self._core.now()
        time_ms = now if given["time_ms"] is None else given["time_ms"]
        what = [
            given[name] for name in ("actor", "actor_host", "action", "target", "value", "status", "system", "context")
        ]
        records = self._records.setdefault(gateway, deque(maxlen=_MOST_RECORDS))
        records.append([self._last_id, given["profile"], time_ms, *what])
        text = f"{given['actor'] or 'nobody'}: {_shown(given['action'])} {_shown(given['target'])} {_shown(given['value'])}"
        place = Endpoint(EndpointKind.GATEWAY, gateway, gateway)
        self._core.router.ledger.emit(LogWritten, now, place, "INFO", "Audit", clean_text(text))
        reply_plain(self._core, to, None)

    def _query(self, where: Endpoint, given: Mapping[str, Any]) -> list[list[Any]]:
        """All records of that profile, oldest first: id, time, actor, host, action, target, value, status, system, context."""
        records = self._records.get(where.gateway, ())
        return [[number, *rest] for number, profile, *rest in records if profile == given["profile"]]


def _shown(text: str | None) -> str:
    return "-" if text is None else json.dumps(text, ensure_ascii=False)
