"""Events as rows of the journal's tables. What many rows share is written once, as a text with a number."""

import json
from collections.abc import Callable
from typing import Any

from gateway_core.journal.log_outcomes import not_sent_names
from gateway_core.journal.rows import Row, answer_row, delivery_row, endpoint_list, endpoints_text, shape_text
from gateway_core.journal.search import is_plain
from gateway_core.journal.send_shapes import shape_key
from gateway_core.journal.worlds import session_columns
from gateway_core.messages.calls import RequestCall
from gateway_core.model.session import Endpoint
from gateway_core.routing.events import (
    DeliveryEnded,
    Event,
    LogWritten,
    OutputWritten,
    RequestEnded,
    ScriptEnded,
    ScriptStarted,
    Sent,
    SessionChanged,
    SessionClosed,
    SessionOpened,
)
from gateway_core.routing.sends import Send

_MOST_KNOWN = 20_000
_TableRow = tuple[str, Row]


class EventRows:
    """Makes rows of events. `texts` takes the new texts that they refer to; numbers begin at `first_text`."""

    def __init__(self, first_text: int) -> None:
        self.texts: list[Row] = []
        self._next = first_text
        self._numbers: dict[str, int] = {}
        self._shapes: dict[tuple[Any, ...], int] = {}
        self._endpoints: dict[Endpoint, int] = {}
        self._replies: dict[int, tuple[Any, int, int]] = {}
        self._makers: dict[type[Event], Callable[[Any], _TableRow]] = {
            Sent: self._sent_row,
            DeliveryEnded: self._delivery_row,
            RequestEnded: _answer_row,
            LogWritten: _log_row,
            OutputWritten: _output_row,
            SessionOpened: _session_row,
            SessionChanged: _session_row,
            SessionClosed: _session_row,
            ScriptStarted: _script_started_row,
            ScriptEnded: _script_ended_row,
        }

    def row(self, event: Event) -> _TableRow | None:
        """The table and row of an event; None for events that only front ends need."""
        make = self._makers.get(type(event))
        return make(event) if make else None

    def number(self, text: str) -> int:
        """The number of a text, a new one if need be."""
        known = self._numbers.get(text)
        if known is not None:
            return known
        if len(self._numbers) >= _MOST_KNOWN:
            self._forget()
        number = self._numbers[text] = self._next
        self._next += 1
        self.texts.append((number, text))
        return number

    def _forget(self) -> None:
        """Too many different texts to remember: known ones are written once more."""
        for known in (self._numbers, self._shapes, self._endpoints, self._replies):
            known.clear()

    def _sent_row(self, event: Sent) -> _TableRow:
        send = event.send
        call = send.call
        key = shape_key(send) + ((call.timeout_s,) if isinstance(call, RequestCall) else ())
        shape = self._shapes.get(key)
        if shape is None:
            shape = self._shapes[key] = self.number(shape_text(send))
        receipts, selected = self._reply(shape, send)
        return "sends", (
            send.id,
            send.seq,
            send.time_ms,
            shape,
            call.payload.wire,
            is_plain(call.payload.wire),
            receipts,
            selected,
            len(send.selected),
            send.endpoints,
            send.blocked_by,
            bool(not_sent_names(send)),
            send.line,
            send.timeout_s,
        )

    def _reply(self, shape: int, send: Send) -> tuple[int, int]:
        """The numbers of the receipts and of the selected endpoints: mostly those of the last send of that shape."""
        reply = (send.receipts, send.selected)
        last = self._replies.get(shape)
        if last is not None and last[0] == reply:
            return last[1], last[2]
        receipts, selected = self.number(json.dumps(send.receipts)), self.number(endpoints_text(send.selected))
        self._replies[shape] = (reply, receipts, selected)
        return receipts, selected

    def _delivery_row(self, event: DeliveryEnded) -> _TableRow:
        endpoint = event.delivery.endpoint
        number = self._endpoints.get(endpoint)
        if number is None:
            number = self._endpoints[endpoint] = self.number(json.dumps(endpoint_list(endpoint)))
        return "deliveries", delivery_row(event.seq, event.delivery, number)


def _answer_row(event: RequestEnded) -> _TableRow:
    return "answers", answer_row(event.seq, event.send_id, event.answer)


def _log_row(event: LogWritten) -> _TableRow:
    place = event.where.label
    return "log", (event.seq, event.time_ms, place, event.level, event.logger, event.text, event.send_id)


def _output_row(event: OutputWritten) -> _TableRow:
    place = event.where.label
    return "output", (event.seq, event.time_ms, place, event.run_id, event.send_id, event.text)


def _script_started_row(event: ScriptStarted) -> _TableRow:
    return "scripts", (event.seq, event.time_ms, event.run_id, event.where.label, "started", event.name)


def _script_ended_row(event: ScriptEnded) -> _TableRow:
    return "scripts", (event.seq, event.time_ms, event.run_id, event.where.label, event.outcome.value, event.note)


def _session_row(event: SessionOpened | SessionChanged | SessionClosed) -> _TableRow:
    return "sessions", (event.seq, event.time_ms, *session_columns(type(event).__name__, event.session))
