"""Routing of messages: selection, receipts, queueing (rules M4 to M16, M20 to M24). Decides only."""

from collections.abc import Sequence
from functools import partial

from gateway_core.messages.calls import MessageCall
from gateway_core.messages.receipts import call_tail, gateway_receipt, remote_receipt
from gateway_core.model.parts import CommMode, HandlerScope, MessageHandler, Project
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.events import CommModeBlocked, LogWritten, Sent
from gateway_core.routing.failures import handler_not_found
from gateway_core.routing.fault_text import late_note
from gateway_core.routing.ledger import Ledger
from gateway_core.routing.queues import Queues
from gateway_core.routing.registry import GatewayPost, Registry
from gateway_core.routing.sends import Reason, Send, SendKind
from gateway_core.routing.station import HandlerJob, Station, handler_lane
from gateway_core.routing.transit import Transit, Travel, road_to

DISPATCH_LOGGER = "MessageDispatchManager"
_NETWORK_LOGGER = "GatewayNetwork"


class MessageRouter:
    """Routes `sendMessage` calls."""

    def __init__(self, registry: Registry, queues: Queues, ledger: Ledger, transit: Transit) -> None:
        self._registry = registry
        self._queues = queues
        self._ledger = ledger
        self._transit = transit

    def send(self, send_id: int, sender: Endpoint, call: MessageCall, line: int, now: int) -> Send:
        """Route one call. Blocked by the comm mode, it reaches nobody and `blocked_by` says so (M22)."""
        mode = comm_mode(self._registry, sender)
        seq, endpoints = self._ledger.seq + 1, self._registry.endpoint_count
        if mode is not CommMode.READ_WRITE:
            send = Send(
                send_id, seq, now, SendKind.MESSAGE, sender, call, blocked_by=mode, line=line, endpoints=endpoints
            )
            self._ledger.emit(Sent, now, send)
            self._ledger.emit(CommModeBlocked, now, sender, mode)
            return send
        receipts, routes, warnings = self._plan(sender, call)
        selected = tuple(station.endpoint for _, _, stations in routes for station in stations)
        send = Send(
            send_id, seq, now, SendKind.MESSAGE, sender, call, tuple(receipts), selected, "", line, None, endpoints
        )
        self._ledger.emit(Sent, now, send)
        for text in warnings:
            self._ledger.emit(LogWritten, now, sender, "WARN", _NETWORK_LOGGER, text, send_id)
        for project, scope, stations in routes:
            self._set_out(send, project, (scope, stations), now)
        return send

    def _plan(
        self, sender: Endpoint, call: MessageCall
    ) -> tuple[list[str], list[tuple[Project, HandlerScope, Sequence[Station]]], list[str]]:
        """The receipts, who gets it, and the warnings for the sender's log."""
        tail = call_tail(call)
        if not call.remote_servers:
            post = self._registry.post(sender.gateway)
            assert post is not None, "a sender stands on a gateway of the lab"
            routes = self._select(post, call)
            return _local_receipts(routes, tail), routes, []
        world = self._registry.world()
        receipts, routes, warnings = [], [], []
        for name in call.remote_servers:
            post = self._registry.post(name)
            reached = post is not None and world.reachable(sender.gateway, name)
            receipts.append(remote_receipt(name, tail, reached=reached))
            if not reached:
                why = "is down" if post else "is not known to the gateway network"
                warnings.append(f"The message {call.handler} was not sent to gateway {name}: it {why}.")
        for name in dict.fromkeys(call.remote_servers):
            post = self._registry.post(name)
            if post is not None and world.reachable(sender.gateway, name):
                routes += self._select(post, call)
        return receipts, routes, warnings

    def _select(self, post: GatewayPost, call: MessageCall) -> list[tuple[Project, HandlerScope, Sequence[Station]]]:
        """What one gateway selects: itself if the scope has G (M9), its clients that pass (M7)."""
        project = post.state.projects.get(call.project)
        if project is None:
            return []
        routes: list[tuple[Project, HandlerScope, Sequence[Station]]] = []
        if call.to_gateway:
            routes.append((project, HandlerScope.GATEWAY, (post.station,)))
        if call.to_clients:
            routes.append((project, HandlerScope.CLIENT, post.index.select(call.project, call.filters)))
        return routes

    def _set_out(self, send: Send, project: Project, target: tuple[HandlerScope, Sequence[Station]], now: int) -> None:
        """Deliver at once, or later where the network is slow on purpose."""
        _, stations = target
        origin = send.sender.gateway
        there = stations[0].endpoint.gateway if stations else origin
        due_ms = self._transit.due_there(origin, there, now)
        if due_ms <= now:
            self._deliver(send, project, target, now)
            return
        arrive = partial(self._arrive, send, project, target)
        self._transit.depart(Travel(road_to(origin, there), send.id, now, due_ms, stations, arrive))

    def _arrive(self, send: Send, project: Project, target: tuple[HandlerScope, Sequence[Station]], now: int) -> None:
        scope, stations = target
        present = [station for station in stations if self._registry.station(station.endpoint) is station]
        for station in stations:
            if station not in present:
                self._queues.end_unhandled(station, send.id, Reason.SESSION_CLOSED, now)
        self._deliver(send, project, (scope, present), now)

    def _deliver(self, send: Send, project: Project, target: tuple[HandlerScope, Sequence[Station]], now: int) -> None:
        scope, stations = target
        call = send.call
        handler = project.handlers(scope).get(call.handler)
        if handler is None or not handler.enabled:
            self._unhandled(send, handler, stations, now)
            return
        kind = EndpointKind.CLIENT if scope is HandlerScope.CLIENT else EndpointKind.GATEWAY
        note = late_note((now - send.time_ms) / 1000) if now > send.time_ms else ""
        job = HandlerJob(send.id, call.project, handler, call.payload, now, note=note)
        self._queues.put_all(stations, handler_lane(handler, call.project, kind), job)

    def _unhandled(self, send: Send, handler: MessageHandler | None, stations: Sequence[Station], now: int) -> None:
        """The receiving scope's log says that nobody handles it; the sender never hears of it (M12, H1)."""
        name = send.call.handler
        reason, level, text = Reason.HANDLER_MISSING, "ERROR", handler_not_found(name)
        if handler is not None:
            reason, level, text = Reason.HANDLER_OFF, "WARN", f'The message handler "{name}" is switched off.'
        for station in stations:
            self._ledger.emit(LogWritten, now, station.endpoint, level, DISPATCH_LOGGER, text, send.id)
            self._queues.end_unhandled(station, send.id, reason, now)


def comm_mode(registry: Registry, sender: Endpoint) -> CommMode:
    """The comm mode that a sender has now; a gateway may always send."""
    station = registry.session_station(sender.session) if sender.session else None
    return station.session.comm_mode if station and station.session else CommMode.READ_WRITE


def _local_receipts(routes: list[tuple[Project, HandlerScope, Sequence[Station]]], tail: str) -> list[str]:
    """One receipt for each selected system, gateway first (M13 to M15)."""
    receipts: list[str] = []
    client_tail = f"{tail},sendStatus=SENT"
    for _, scope, stations in routes:
        if scope is HandlerScope.GATEWAY:
            receipts.append(gateway_receipt(tail))
        else:
            receipts.extend([station.receipt_head + client_tail for station in stations])
    return receipts
