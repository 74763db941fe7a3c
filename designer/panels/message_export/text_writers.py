"""Sends as JSON lines and as comma-separated values (no Qt)."""

import csv
import io
import json
from collections.abc import Sequence

from designer.panels.message_export.model import duration_ms, iso_time, longest_ms, selected_count, worst_outcome
from gateway_core.api import MessageCall, Trace, Verdict, send_document, verdict_text

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_SEND = ("id", "time", "kind", "from", "from_session", "project", "handler", "scope")
_FILTERS = ("clientSessionId", "user", "hasRole", "hostName", "remoteServers")
_RESULT = ("selected", "endpoints", "outcome", "duration_ms", "payload", "answer")
_ENDPOINT = ("type", "name", "gateway", "session", "user", "host", "selected", "reason", "rule", "text")
_DELIVERY = ("duration_ms", "output", "error", "returned")
_Cell = str | float | int | bool | None


class JsonLinesWriter:
    """One JSON document a line: the one of the command line, with the time in ms since 1970 and as text."""

    encoding = "utf-8"

    def begin(self) -> str:
        return ""

    def send(self, trace: Trace) -> str:
        time_ms = trace.send.time_ms
        document = {"format": 1, "time_ms": time_ms, "time": iso_time(time_ms), **send_document(trace)}
        return json.dumps(document, ensure_ascii=False) + "\n"

    def end(self) -> str:
        return ""


class SendCsvWriter:
    """One line a send. A spreadsheet takes no cell for a formula."""

    encoding = "utf-8-sig"  # the mark at the beginning is how spreadsheets know what the letters are

    def begin(self) -> str:
        return csv_line((*_SEND, *_FILTERS, *_RESULT))

    def send(self, trace: Trace) -> str:
        answer = trace.answer
        answered = answer.value.to_python2() if answer and answer.value else answer.outcome.value if answer else ""
        result = (
            selected_count(trace),
            len(trace.verdicts),
            worst_outcome(trace),
            longest_ms(trace),
            trace.send.call.payload.to_python2(),
            answered,
        )
        return csv_line((*_send_cells(trace), *_filter_cells(trace), *result))

    def end(self) -> str:
        return ""


class EndpointCsvWriter:
    """One line for each endpoint of each send, with why it got it or not."""

    encoding = "utf-8-sig"

    def begin(self) -> str:
        return csv_line((*_SEND, *(f"endpoint_{name}" for name in _ENDPOINT), *_DELIVERY))

    def send(self, trace: Trace) -> str:
        head = _send_cells(trace)
        return "".join(csv_line((*head, *_verdict_cells(verdict))) for verdict in trace.verdicts)

    def end(self) -> str:
        return ""


def _send_cells(trace: Trace) -> tuple[_Cell, ...]:
    send = trace.send
    scope = send.call.effective_scope if isinstance(send.call, MessageCall) else "G"
    return (
        send.id,
        iso_time(send.time_ms),
        send.kind.value,
        send.sender.label,
        send.sender.session,
        send.call.project,
        send.call.handler,
        scope,
    )


def _filter_cells(trace: Trace) -> tuple[_Cell, ...]:
    call = trace.send.call
    if isinstance(call, MessageCall):
        filters = call.filters
        return (filters.session_id, filters.user, filters.role, filters.host, ", ".join(call.remote_servers))
    return ("", "", "", call.host, call.remote_server)


def _verdict_cells(verdict: Verdict) -> tuple[_Cell, ...]:
    endpoint, delivery = verdict.endpoint, verdict.delivery
    identity = verdict.session.identity if verdict.session else None
    error = delivery.error if delivery else None
    return (
        endpoint.kind.value,
        endpoint.name,
        endpoint.gateway,
        endpoint.session,
        identity.user if identity else "",
        identity.host if identity else "",
        "yes" if verdict.selected else "no",
        verdict.reason.value,
        verdict.rule,
        verdict_text(verdict),
        duration_ms(verdict),
        delivery.output if delivery else "",
        f"{error.type}: {error.message}" if error else "",
        delivery.returned.to_python2() if delivery and delivery.returned else "",
    )


def csv_line(cells: Sequence[_Cell]) -> str:
    """One line of comma-separated values, end included; no spreadsheet takes a cell for a formula."""
    buffer = io.StringIO()
    csv.writer(buffer).writerow([_harmless(cell) for cell in cells])
    return buffer.getvalue()


def _harmless(cell: _Cell) -> _Cell:
    """A text that a spreadsheet would take for a formula gets a quote before it, which spreadsheets hide."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
