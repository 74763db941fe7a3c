"""The timeline of sends for a sequence view: lifelines in order, and what happened on and between them.

Pure: made from traces, and from events where the caller has some. A mark says what a click on it leads to.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from gateway_core.journey.decision_text import answer_text
from gateway_core.journey.legs import Leg, LegKind, legs
from gateway_core.journey.mark_text import send_text, stop_text, time_out_text
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.durations import duration_text
from gateway_core.routing.events import Event, LogWritten, RequestEnded
from gateway_core.routing.sends import AnswerOutcome, Delivery, Reason, Send
from gateway_core.routing.trace import Trace
from gateway_core.routing.verdict_text import verdict_text
from gateway_core.routing.verdicts import Verdict


class MarkKind(StrEnum):
    """What a mark shows: arrows between lifelines, a bar for a handler's run, points for the rest."""

    SEND = "send"
    NOT_SENT = "not_sent"
    DELIVERY = "delivery"
    RUN = "run"
    ERROR = "error"
    ANSWER = "answer"
    TIME_OUT = "time_out"
    LATE_ANSWER = "late_answer"
    LOG = "log"


class LeadsTo(StrEnum):
    """What a click on a mark opens."""

    PAYLOAD = "payload"
    SCRIPT_LINE = "script_line"
    ANSWER = "answer"
    LOG_ROW = "log_row"
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that happened. Times are wall-clock ms since 1970.

    `where` is its lifeline and `to` the one that an arrow ends at. `ends_ms` is when the arrow or bar ends; None: it is not
    over, and for a point it means nothing. `line` is that of the script at `where` (`LeadsTo.SCRIPT_LINE`; 0: not known),
    `seq` the number of the log line's event, `ran_ms` how long the script of a bar itself ran.
    """

    kind: MarkKind
    send_id: int
    time_ms: int
    where: Endpoint
    text: str
    leads_to: LeadsTo
    to: Endpoint | None = None
    ends_ms: int | None = None
    line: int = 0
    seq: int = 0
    ran_ms: float | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Lifelines: designers, then gateways, then clients, each in their own order. Marks in the order of time."""

    lifelines: tuple[Endpoint, ...]
    marks: tuple[Mark, ...]


def timeline(traces: Sequence[Trace], events: Iterable[Event] = ()) -> Timeline:
    """The timeline of some sends.

    Of the `events` those about these sends count: log lines, and the ends of requests, which say to the ms when an answer
    or a time-out came to its sender.
    """
    known, told = {trace.send.id for trace in traces}, tuple(events)
    ends = {(event.send_id, event.answer.outcome): event.time_ms for event in told if isinstance(event, RequestEnded)}
    logged = [_log_mark(event) for event in told if isinstance(event, LogWritten) and event.send_id in known]
    marks = [_as_told(mark, ends) for trace in traces for mark in _marks(trace)] + logged
    seen: dict[Endpoint, list[int]] = {}
    for trace in traces:
        seen.setdefault(trace.send.sender, []).append(trace.send.time_ms)
    for line in logged:
        seen.setdefault(line.where, []).append(line.time_ms)
    marks = [_from_its_beginning(mark, seen.get(mark.where, ())) for mark in marks]
    marks.sort(key=_time)
    return Timeline(_lifelines(traces, marks), tuple(marks))


def _from_its_beginning(mark: Mark, seen_ms: Iterable[int]) -> Mark:
    """The bar of a run that is over begins with its script: before, the process for scripts may have had to start.

    What was seen there of scripts meanwhile was not before that, whenever word of the end came.
    """
    if mark.ran_ms is None or mark.ends_ms is None:
        return mark
    handed_ms, ends_ms = mark.time_ms, mark.ends_ms
    done = (at_ms for at_ms in seen_ms if handed_ms <= at_ms <= ends_ms)
    begins_ms = max(handed_ms, min((ends_ms - math.ceil(mark.ran_ms), *done)))
    waited_ms = begins_ms - handed_ms
    if waited_ms < _WORTH_A_WORD_MS:
        return replace(mark, time_ms=begins_ms)
    waited = f"Before that, it waited {duration_text(waited_ms)} for the process that runs its scripts."
    return replace(mark, time_ms=begins_ms, text=f"{mark.text} {waited}")


_WORTH_A_WORD_MS = 50


def _as_told(mark: Mark, ends: Mapping[tuple[int, AnswerOutcome], int]) -> Mark:
    """A mark of a request's end with the time that its event tells, if there is one."""
    told_ms = next(
        (ends[mark.send_id, each] for each in _OUTCOMES.get(mark.kind, ()) if (mark.send_id, each) in ends), None
    )
    if told_ms is None or mark.leads_to is not LeadsTo.ANSWER:
        return mark
    if mark.kind is MarkKind.TIME_OUT:
        return replace(mark, time_ms=told_ms, ends_ms=told_ms if mark.to else None)
    return replace(mark, ends_ms=max(mark.time_ms, told_ms))


_OUTCOMES = {
    MarkKind.ANSWER: (AnswerOutcome.RETURNED,),
    MarkKind.ERROR: (AnswerOutcome.FAILED,),
    MarkKind.TIME_OUT: (AnswerOutcome.TIMED_OUT,),
    MarkKind.LATE_ANSWER: (AnswerOutcome.LATE,),
}


def made_by_handlers(trace: Trace, sends: Iterable[Send]) -> tuple[Send, ...]:
    """Those of `sends` that were made where and while a handler of this send ran.

    Time and place tell it: two handlers that run at one party at the same time cannot be told from each other.
    """
    runs = [
        verdict.delivery for verdict in trace.verdicts if verdict.delivery and verdict.delivery.started_ms is not None
    ]
    return tuple(send for send in sends if send.id > trace.send.id and any(_made_in(send, run) for run in runs))


def _made_in(send: Send, run: Delivery) -> bool:
    if send.sender != run.endpoint or run.started_ms is None:
        return False
    return run.started_ms <= send.time_ms and (run.ended_ms is None or send.time_ms <= run.ended_ms)


def _marks(trace: Trace) -> Iterator[Mark]:
    """The arrows of a send, and what its deliveries did at their ends."""
    verdicts = {verdict.endpoint: verdict for verdict in trace.verdicts}
    ways = legs(trace)
    for leg in ways:
        yield _arrow(leg, trace, verdicts)
    for verdict in trace.verdicts:
        if verdict.delivery is not None:
            yield from _runs(verdict, verdict.delivery)
    yield from _time_out_at_gateway(trace)
    if not any(leg.outcome is AnswerOutcome.LATE for leg in ways):
        yield from _late_where_it_was_asked(trace)


def _arrow(leg: Leg, trace: Trace, verdicts: dict[Endpoint, Verdict]) -> Mark:
    send = trace.send
    begins_ms = send.time_ms + leg.begins_ms
    ends_ms = None if leg.ends_ms is None else send.time_ms + leg.ends_ms
    kind, text, leads_to = _arrow_parts(leg, trace, verdicts)
    line = send.line if leads_to is LeadsTo.SCRIPT_LINE else 0
    return Mark(kind, send.id, begins_ms, leg.from_endpoint, text, leads_to, leg.to_endpoint, ends_ms, line)


def _arrow_parts(leg: Leg, trace: Trace, verdicts: dict[Endpoint, Verdict]) -> tuple[MarkKind, str, LeadsTo]:
    send = trace.send
    if leg.kind is LegKind.DELIVER:
        return MarkKind.DELIVERY, verdict_text(verdicts[leg.to_endpoint]), LeadsTo.PAYLOAD
    if leg.kind in (LegKind.SEND, LegKind.FORWARD):
        if isinstance(leg.outcome, Reason):
            return MarkKind.NOT_SENT, stop_text(leg.outcome, leg.to_endpoint, trace), LeadsTo.VERDICT
        has_line = leg.kind is LegKind.SEND and send.line > 0
        return MarkKind.SEND, send_text(send), LeadsTo.SCRIPT_LINE if has_line else LeadsTo.PAYLOAD
    if leg.outcome is AnswerOutcome.TIMED_OUT:
        return MarkKind.TIME_OUT, time_out_text(send), LeadsTo.ANSWER
    late = leg.outcome is AnswerOutcome.LATE
    kind = MarkKind.LATE_ANSWER if late else MarkKind.ERROR if leg.kind is LegKind.ERROR else MarkKind.ANSWER
    return kind, answer_text(trace.answer, send) if trace.answer else "", LeadsTo.ANSWER


def _runs(verdict: Verdict, delivery: Delivery) -> Iterator[Mark]:
    """The bar of a handler's run, and its error; also the error of what never ran."""
    started_ms, ended_ms = delivery.started_ms, delivery.ended_ms
    text = verdict_text(verdict)
    if started_ms is not None:
        bar = Mark(MarkKind.RUN, delivery.send_id, started_ms, verdict.endpoint, text, LeadsTo.SCRIPT_LINE)
        yield replace(bar, ends_ms=ended_ms, ran_ms=delivery.duration_ms)
    if ended_ms is not None and delivery.reason is not Reason.DONE:
        line = delivery.error.line if delivery.error else 0
        leads_to = LeadsTo.SCRIPT_LINE if line else LeadsTo.VERDICT
        yield Mark(MarkKind.ERROR, delivery.send_id, ended_ms, verdict.endpoint, text, leads_to, line=line)


def _time_out_at_gateway(trace: Trace) -> Iterator[Mark]:
    """A gateway's own request has no leg back for its time-out: nothing travels."""
    answer, send = trace.answer, trace.send
    if answer is None or send.sender.session:
        return
    if answer.outcome in (AnswerOutcome.TIMED_OUT, AnswerOutcome.LATE):
        time_ms = send.time_ms + round((send.timeout_s or 0) * 1000)
        yield Mark(MarkKind.TIME_OUT, send.id, time_ms, send.sender, time_out_text(send), LeadsTo.ANSWER)


def _late_where_it_was_asked(trace: Trace) -> Iterator[Mark]:
    """R9: what a sender's own gateway answers too late is dropped right there: it has no leg, for nothing travels."""
    answer, send = trace.answer, trace.send
    if answer is None or answer.outcome is not AnswerOutcome.LATE:
        return
    text = answer_text(answer, send)
    for delivery in (verdict.delivery for verdict in trace.verdicts if verdict.delivery is not None):
        if delivery.ended_ms is not None:
            here, at_ms = delivery.endpoint, delivery.ended_ms
            yield Mark(MarkKind.LATE_ANSWER, send.id, at_ms, here, text, LeadsTo.ANSWER)


def _log_mark(line: LogWritten) -> Mark:
    lines = line.text.strip().splitlines()  # the last one of a traceback says what happened
    text = f"{line.level} {line.logger}: {lines[-1] if lines else ''}"
    return Mark(MarkKind.LOG, line.send_id, line.time_ms, line.where, text, LeadsTo.LOG_ROW, seq=line.seq)


def _lifelines(traces: Sequence[Trace], marks: Iterable[Mark]) -> tuple[Endpoint, ...]:
    """Everybody who takes part, in the order of the lab."""
    taking_part = dict.fromkeys(party for mark in marks for party in (mark.where, mark.to) if party is not None)
    lab_order = dict.fromkeys(verdict.endpoint for trace in traces for verdict in trace.verdicts)
    known = [endpoint for endpoint in lab_order if endpoint in taking_part]
    strangers = [endpoint for endpoint in taking_part if endpoint not in lab_order]
    return tuple(sorted([*known, *strangers], key=_rank))


_RANKS = {EndpointKind.DESIGNER: 0, EndpointKind.GATEWAY: 1, EndpointKind.CLIENT: 2}


def _rank(endpoint: Endpoint) -> int:
    return _RANKS[endpoint.kind]


def _time(mark: Mark) -> int:
    return mark.time_ms
