"""The `call` frames of hosts, each handed to whom it concerns; the subjects are the modules beside this one."""

import traceback
from collections.abc import Mapping
from typing import Any

from gateway_core.model.session import Endpoint
from gateway_core.routing.events import LogWritten
from gateway_core.routing.ledger import CallFailure, ReplyTo
from gateway_core.runtime.calls.audit_calls import AuditCalls
from gateway_core.runtime.calls.box_calls import BoxCalls
from gateway_core.runtime.calls.call_kind import CallKind
from gateway_core.runtime.calls.file_calls import FileCalls
from gateway_core.runtime.calls.identity_calls import IdentityCalls
from gateway_core.runtime.calls.late_database_calls import LateDatabaseCalls
from gateway_core.runtime.calls.message_calls import MessageCalls
from gateway_core.runtime.calls.surrounding_calls import SurroundingCalls
from gateway_core.runtime.calls.tag_calls import TagCalls
from gateway_core.runtime.calls.window_calls import WindowCalls
from gateway_core.runtime.core import Core
from gateway_core.scripting.frames import NonsenseError


class ScriptCalls:
    """Answers the calls of scripts."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._kinds: dict[str, CallKind] = {}
        subjects = (
            MessageCalls(core),
            IdentityCalls(core),
            BoxCalls(core),
            WindowCalls(core),
            TagCalls(core),
            AuditCalls(core),
            LateDatabaseCalls(core),
            FileCalls(core),
            SurroundingCalls(core),
        )
        for subject in subjects:
            self._kinds.update(subject.kinds())

    def answer(self, where: Endpoint, frame: Mapping[str, Any]) -> None:
        """Carry out one call frame from a script at `where` and see to its reply; `NonsenseError` if it is none."""
        name, given = frame["name"], frame["arguments"]
        kind = self._kinds.get(name)
        if kind is None:
            raise NonsenseError(f"a call of an unknown function {name!r}")
        for field, types in kind.shape.items():
            if not isinstance(given.get(field), types):
                raise NonsenseError(f"a call of {name} without a proper {field!r}")
        to = ReplyTo(where, call=frame["call"])
        try:
            kind.carry_out(to, frame)
        except NonsenseError:
            raise
        except Exception as fault:  # noqa: BLE001 - ours: no script may wait for ever for an answer that never comes
            sentence = f"Scopelab itself failed at {name}: {fault!r}. It is no fault of the script; please report it."
            self._core.contexts.reply(to, None, CallFailure("RuntimeException", sentence))
            details = "".join(traceback.format_exception(fault))
            self._core.router.ledger.emit(LogWritten, self._core.now(), where, "ERROR", "Scopelab", details)
