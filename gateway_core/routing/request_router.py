"""Routing of requests: who answers, time-outs, late answers (rules R2, R3, R6 to R10, R14). Decides only."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from gateway_core.messages.calls import RequestCall
from gateway_core.model.parts import CommMode, HandlerScope
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.checks import answered_by_client
from gateway_core.routing.events import CommModeBlocked, LogWritten, RequestEnded, Sent
from gateway_core.routing.failures import (
    cancelled_failure,
    comm_mode_failure,
    handler_failed_failure,
    handler_missing_failure,
    handler_not_found,
    handler_off_failure,
    no_client_failure,
    time_out_failure,
    unknown_gateway_failure,
)
from gateway_core.routing.fault_text import late_note
from gateway_core.routing.ledger import CallFailure, Ledger, Reply, ReplyTo, UnwatchRequest, WatchRequest
from gateway_core.routing.message_router import DISPATCH_LOGGER, comm_mode
from gateway_core.routing.queues import Queues, RunResult
from gateway_core.routing.registry import GatewayPost, Registry
from gateway_core.routing.sends import Answer, AnswerOutcome, Outcome, Reason, ScriptError, Send, SendKind
from gateway_core.routing.station import HandlerJob, Station, handler_lane
from gateway_core.routing.transit import Transit, Travel, road_back, road_to


@dataclass(slots=True)
class _OpenRequest:
    """A request whose handler may still answer. `expired`: its sender has been told that the time is over."""

    send: Send
    reply_to: ReplyTo | None
    timeout_s: float
    expired: bool = False


class RequestRouter:
    """Routes `sendRequest` and `sendRequestAsync` calls and their answers."""

    def __init__(self, registry: Registry, queues: Queues, ledger: Ledger, transit: Transit) -> None:
        self._transit = transit
        self._registry = registry
        self._queues = queues
        self._ledger = ledger
        self._open: dict[int, _OpenRequest] = {}

    @property
    def waiting(self) -> int:
        """How many requests have a sender that still waits."""
        return sum(not request.expired for request in self._open.values())

    def waits_from(self, endpoint: Endpoint) -> bool:
        """Whether a script at `endpoint` waits for an answer."""
        requests = tuple(self._open.values())
        return any(not request.expired and request.send.sender == endpoint for request in requests)

    def send(
        self, send_id: int, sender: Endpoint, call: RequestCall, reply_to: ReplyTo | None, line: int, now: int
    ) -> Send:
        """Route one request. Its answer, or what it raises, goes to `reply_to`, if anybody waits (R4 to R10)."""
        timeout_s = self._registry.lab.request_timeout_s if call.timeout_s is None else call.timeout_s
        mode = comm_mode(self._registry, sender)
        seq = self._ledger.seq + 1
        blocked = "" if mode is CommMode.READ_WRITE else mode.value
        gateway = call.remote_server or sender.gateway
        post = self._registry.post(gateway)
        reachable = post is not None and self._registry.world().reachable(sender.gateway, gateway)
        station = self._answering_station(call, post) if post and reachable and not blocked else None
        selected = (station.endpoint,) if station else ()
        endpoints = self._registry.endpoint_count
        send = Send(
            send_id, seq, now, SendKind.REQUEST, sender, call, (), selected, blocked, line, timeout_s, endpoints
        )
        self._ledger.emit(Sent, now, send)
        request = _OpenRequest(send, reply_to, timeout_s)
        self._open[send_id] = request
        if blocked:
            self._ledger.emit(CommModeBlocked, now, sender, mode)
            self._fail(request, comm_mode_failure(mode, "system.util.sendRequest"), now)
        elif post is None:
            known = [state.name for state in self._registry.world().gateways]
            self._fail(request, unknown_gateway_failure(gateway, known), now)
        elif reachable:
            self._set_out(request, post, station, now)
        if send_id in self._open:
            self._ledger.order(WatchRequest(send_id, timeout_s))
        return send

    def _answering_station(self, call: RequestCall, post: GatewayPost) -> Station | None:
        """Who is to answer: the gateway (R2), or in a lab that reads it so the first client with that host (R3)."""
        if call.project not in post.state.projects:
            return None
        if not answered_by_client(call, self._registry.world()):
            return post.station
        for session in self._registry.world().sessions:
            here = session.gateway == post.state.name and session.project == call.project
            if session.kind is EndpointKind.CLIENT and here and session.identity.host == call.host:
                return self._registry.session_station(session.id)
        return None

    def _set_out(self, request: _OpenRequest, post: GatewayPost, station: Station | None, now: int) -> None:
        """Ask at once, or later where the network is slow on purpose."""
        send, there = request.send, post.state.name
        due_ms = self._transit.due_there(send.sender.gateway, there, now)
        if due_ms <= now:
            self._dispatch(request, post, station, now)
            return
        arrive = partial(self._arrive, request, post, station)
        stations = (station,) if station else ()
        self._transit.depart(Travel(road_to(send.sender.gateway, there), send.id, now, due_ms, stations, arrive))

    def _arrive(self, request: _OpenRequest, post: GatewayPost, station: Station | None, now: int) -> None:
        if station is None or self._registry.station(station.endpoint) is station:
            self._dispatch(request, post, station, now)
            return
        self._queues.end_unhandled(station, request.send.id, Reason.SESSION_CLOSED, now)
        self._refuse(request, handler_failed_failure(request.send.call.handler, None, _NOBODY_THERE), now)

    def _dispatch(self, request: _OpenRequest, post: GatewayPost, station: Station | None, now: int) -> None:
        call = request.send.call
        assert isinstance(call, RequestCall)
        project = post.state.projects.get(call.project)
        if project is None or station is None:
            failure = handler_missing_failure(call.handler) if project is None else no_client_failure(call.host)
            self._refuse(request, failure, now)
            return
        kind = station.endpoint.kind
        scope = HandlerScope.CLIENT if kind is EndpointKind.CLIENT else HandlerScope.GATEWAY
        handler = project.handlers(scope).get(call.handler)
        if handler is not None and handler.enabled:
            late_s = (now - request.send.time_ms) / 1000
            note = late_note(late_s) if late_s > 0 else ""
            job = HandlerJob(request.send.id, call.project, handler, call.payload, now, wants_answer=True, note=note)
            self._queues.put(station, handler_lane(handler, call.project, kind), job)
            return
        send_id, endpoint = request.send.id, station.endpoint
        if handler is None:
            text = handler_not_found(call.handler)
            self._ledger.emit(LogWritten, now, endpoint, "ERROR", DISPATCH_LOGGER, text, send_id)
            self._queues.end_unhandled(station, send_id, Reason.HANDLER_MISSING, now)
            self._refuse(request, handler_missing_failure(call.handler), now)
        else:
            failure = handler_off_failure(call.handler)
            self._ledger.emit(LogWritten, now, endpoint, "WARN", DISPATCH_LOGGER, failure.message, send_id)
            self._queues.end_unhandled(station, send_id, Reason.HANDLER_OFF, now)
            self._refuse(request, failure, now)

    def _refuse(self, request: _OpenRequest, failure: CallFailure, now: int) -> None:
        """Nobody handles it there: its sender hears so, unless it has given up."""
        self._send_back(request.send, partial(self._refused, request, failure), now)

    def _refused(self, request: _OpenRequest, failure: CallFailure, now: int) -> None:
        if not request.expired:
            self._fail(request, failure, now)
        else:
            self._open.pop(request.send.id, None)

    def answer(self, job: HandlerJob, result: RunResult, now: int) -> None:
        """The handler of a request is over: tell its sender, or note that it came too late (R9)."""
        request = self._open.get(job.send_id)
        if request is not None:
            self._send_back(request.send, partial(self._answered, job, result), now)

    def _send_back(self, send: Send, arrive: Callable[[int], None], now: int) -> None:
        """Let an answer arrive at once, or later where the network is slow on purpose."""
        there = _asked_gateway(send)
        due_ms = self._transit.due_back(there, send.sender.gateway, now)
        if due_ms <= now:
            arrive(now)
        else:
            self._transit.depart(Travel(road_back(there, send.sender.gateway), send.id, now, due_ms, (), arrive))

    def _answered(self, job: HandlerJob, result: RunResult, now: int) -> None:
        request = self._open.get(job.send_id)
        if request is None:
            return
        if request.expired:
            del self._open[job.send_id]
            if result.outcome is not Outcome.STOPPED:
                answer = Answer(AnswerOutcome.LATE, result.returned, result.error)
                self._ledger.emit(RequestEnded, now, job.send_id, answer)
        elif result.outcome is Outcome.DONE:
            del self._open[job.send_id]
            answer = Answer(AnswerOutcome.RETURNED, result.returned)
            self._ledger.emit(RequestEnded, now, job.send_id, answer)
            self._ledger.order(UnwatchRequest(job.send_id))
            if request.reply_to:
                self._ledger.order(Reply(request.reply_to, result.returned))
        else:
            self._fail(request, _handler_failure(job, result), now)

    def expire(self, send_id: int, now: int) -> None:
        """The time is over: the sender gets its exception; the handler goes on (R9)."""
        request = self._open.get(send_id)
        if request is None or request.expired:
            return
        call = request.send.call
        gateway = _asked_gateway(request.send)
        is_default = isinstance(call, RequestCall) and call.timeout_s is None
        failure = time_out_failure(call.handler, gateway, request.timeout_s, is_default=is_default)
        self._give_up(request, failure, AnswerOutcome.TIMED_OUT, now)

    def cancel(self, reply_to: ReplyTo, now: int) -> None:
        """The sender cancels the asynchronous request with this handle, if it is still open (R14)."""
        for request in list(self._open.values()):
            if request.reply_to == reply_to and not request.expired:
                self._give_up(request, cancelled_failure(request.send.call.handler), AnswerOutcome.FAILED, now)

    def forget_sender(self, where: Endpoint) -> None:
        """The process that asked is gone; a later one there must not get its answers."""
        for request in self._open.values():
            if request.reply_to is not None and request.reply_to.where == where:
                request.reply_to = None

    def _give_up(self, request: _OpenRequest, failure: CallFailure, outcome: AnswerOutcome, now: int) -> None:
        """End the sender's waiting; the request stays known while a handler may still answer."""
        request.expired = True
        if not request.send.selected:
            del self._open[request.send.id]
        self._tell(request, failure, outcome, now)

    def _fail(self, request: _OpenRequest, failure: CallFailure, now: int) -> None:
        del self._open[request.send.id]
        self._tell(request, failure, AnswerOutcome.FAILED, now)

    def _tell(self, request: _OpenRequest, failure: CallFailure, outcome: AnswerOutcome, now: int) -> None:
        self._ledger.order(UnwatchRequest(request.send.id))
        error = ScriptError(failure.type, failure.message)
        self._ledger.emit(RequestEnded, now, request.send.id, Answer(outcome, None, error))
        if request.reply_to:
            self._ledger.order(Reply(request.reply_to, failure=failure))


_NOBODY_THERE = "Nobody was there any more when the request arrived."


def _asked_gateway(send: Send) -> str:
    call = send.call
    return (call.remote_server if isinstance(call, RequestCall) else "") or send.sender.gateway


def _handler_failure(job: HandlerJob, result: RunResult) -> CallFailure:
    """What the sender gets for a handler that raised, or that returned what cannot travel (R7, R13)."""
    error = result.error
    if error is not None and result.return_refused:
        return CallFailure(error.type, error.message, error)
    return handler_failed_failure(job.handler.name, error, result.note)
