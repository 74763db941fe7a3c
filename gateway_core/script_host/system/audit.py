"""`system.util.audit` and `queryAuditLog`: the log is kept by the gateway for as long as the lab is open."""

from gateway_core.script_host import wire
from gateway_core.script_host.datasets import Dataset
from gateway_core.script_host.java_classes import Date
from gateway_core.script_host.language import to_text, unicode
from gateway_core.script_host.system.carrier import Carrier, list_of, number_of, optional_text_of, text_of

_CONTEXTS = {"gateway": 1, "designer": 2, "client": 4}
_EVERY_CONTEXT = 7
_COLUMNS = (
    "AUDIT_EVENTS_ID",
    "EVENT_TIMESTAMP",
    "ACTOR",
    "ACTOR_HOST",
    "ACTION",
    "ACTION_TARGET",
    "ACTION_VALUE",
    "STATUS_CODE",
    "ORIGINATING_SYSTEM",
    "ORIGINATING_CONTEXT",
)
_TYPES = ("Integer", "Date", "String", "String", "String", "String", "String", "Integer", "String", "Integer")
_EIGHT_HOURS_MS = 8 * 3600 * 1000
_WHERE = {"actorFilter": 2, "actionFilter": 4, "targetFilter": 5, "valueFilter": 6, "systemFilter": 8}
_CONTEXT = 9


class AuditFunctions(Carrier):
    def audit(self, action=None, actionTarget=None, actionValue=None, auditProfile="", **rest):
        given = {"action": action, "target": actionTarget, "value": actionValue}
        record = {name: None if value is None else to_text(_shown(value)) for name, value in given.items()}
        who = self._context.call("whoAmI", {})
        record["profile"] = optional_text_of("audit", "auditProfile", auditProfile)
        record["actor"] = optional_text_of("audit", "actor", rest.get("actor")) or who["user"]
        record["actor_host"] = optional_text_of("audit", "actorHost", rest.get("actorHost")) or who["host"]
        record["system"] = _system(who["gateway"], self._context.project, rest.get("originatingSystem"))
        record["time_ms"] = _milliseconds("audit", "eventTimestamp", rest.get("eventTimestamp"))
        context = rest.get("originatingContext")
        usual = _CONTEXTS[self._context.scope]
        record["context"] = usual if context is None else _whole("originatingContext", context)
        record["status"] = _whole("statusCode", rest.get("statusCode", 0))
        record["given"] = wire.encode([_shown(value) for value in (action, actionTarget, actionValue)], "arguments")
        self._context.call("audit", record)

    def queryAuditLog(self, auditProfileName, startDate=None, endDate=None, contextFilter=None, **filters):
        profile = text_of("queryAuditLog", "auditProfileName", auditProfileName)
        wanted = {
            _WHERE[name]: optional_text_of("queryAuditLog", name, text).lower()
            for name, text in filters.items()
            if text
        }
        now = Date().getTime()
        start = _milliseconds("queryAuditLog", "startDate", startDate)
        end = _milliseconds("queryAuditLog", "endDate", endDate)
        first, last = (now - _EIGHT_HOURS_MS if start is None else start), (now if end is None else end)
        contexts = _EVERY_CONTEXT
        if contextFilter is not None:
            contexts = int(number_of("queryAuditLog", "contextFilter", contextFilter))
        records = self._context.call("queryAuditLog", {"profile": profile})
        found = [
            row for row in records if first <= row[1] <= last and row[_CONTEXT] & contexts and _passes(row, wanted)
        ]
        return Dataset(_COLUMNS, _TYPES, [_row(row) for row in found])


def _shown(value):
    return value if value is None or isinstance(value, (str, unicode)) else str(value)


def _system(gateway, project, more):
    text = "sys:%s:/project:%s" % (gateway, project)
    parts = (
        []
        if more is None
        else [text_of("audit", "originatingSystem", part) for part in list_of("audit", "originatingSystem", more)]
    )
    if len(parts) % 2:
        raise ValueError("audit() argument originatingSystem must have an even length: names and values in turn.")
    return text + "".join(":/%s:%s" % (parts[index], parts[index + 1]) for index in range(0, len(parts), 2))


def _whole(name, value):
    return int(number_of("audit", name, value))


def _milliseconds(function, name, value):
    if value is None:
        return None
    if not isinstance(value, Date):
        raise TypeError("%s() argument %s must be a Date, not %s." % (function, name, type(value).__name__))
    return int(value.getTime())


def _passes(row, wanted):
    return all(text in (row[column] or "").lower() for column, text in wanted.items())


def _row(row):
    cells = [unicode(cell) if isinstance(cell, (str, unicode)) else cell for cell in row]
    cells[1] = Date(row[1])
    return cells
