"""What a script did in a lab, as checks look at it: its sends with their verdicts, who ran what in which order, its end.

The script's own output is no part of it, so nothing that a script says about itself counts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from gateway_core.model.faults import FAULT_ERROR, FAULT_NOTE
from gateway_core.model.session import Endpoint
from gateway_core.routing.events import ScriptEnded
from gateway_core.routing.sends import Delivery
from gateway_core.routing.trace import Trace


@dataclass(frozen=True, slots=True)
class Begun:
    """A handler began to run for that send at that party."""

    send_id: int
    where: Endpoint


@dataclass(frozen=True, slots=True)
class Scene:
    """All that one run did. `begun` is in the order in which it happened, over all parties."""

    ended: ScriptEnded
    traces: tuple[Trace, ...] = ()
    begun: tuple[Begun, ...] = ()

    def focused(self, handler: str, sender: str) -> "Scene":
        """Only the sends to that handler, made by that party; an empty text is any."""
        traces = tuple(
            trace
            for trace in self.traces
            if handler in ("", trace.send.call.handler) and sender in ("", trace.send.sender.label)
        )
        ids = {trace.send.id for trace in traces}
        return replace(self, traces=traces, begun=tuple(begun for begun in self.begun if begun.send_id in ids))

    def received(self) -> tuple[str, ...]:
        """The parties in which a handler began to run, each once, in the order of the verdicts."""
        ran = {(begun.send_id, begun.where) for begun in self.begun}
        return _labels(
            verdict.endpoint
            for trace in self.traces
            for verdict in trace.verdicts
            if (trace.send.id, verdict.endpoint) in ran
        )

    def selected(self) -> tuple[str, ...]:
        """The parties that were selected, whether or not they have a handler, each once, in the order of the verdicts."""
        return _labels(verdict.endpoint for trace in self.traces for verdict in trace.verdicts if verdict.selected)

    def deliveries(self, at: str) -> tuple[Delivery, ...]:
        """What was delivered at that party, in the order of the sends."""
        verdicts = (verdict for trace in self.traces for verdict in trace.verdicts if verdict.endpoint.label == at)
        return tuple(verdict.delivery for verdict in verdicts if verdict.delivery is not None)

    def handlers_at(self, at: str) -> tuple[str, ...]:
        """The handlers that began to run at that party, in order."""
        names = {trace.send.id: trace.send.call.handler for trace in self.traces}
        return tuple(names[begun.send_id] for begun in self.begun if begun.where.label == at)


def begun_in(traces: Sequence[Trace]) -> tuple[Begun, ...]:
    """The runs of handlers that the deliveries of these sends tell of, by the time at which they began."""
    deliveries = (verdict.delivery for trace in traces for verdict in trace.verdicts)
    ran = [(run.started_ms, run) for run in deliveries if run is not None and run.started_ms is not None]
    return without_faults((Begun(run.send_id, run.endpoint) for _, run in sorted(ran, key=_first)), traces)


def without_faults(begun: Iterable[Begun], traces: Iterable[Trace]) -> tuple[Begun, ...]:
    """Those among the runs whose script really began: a fault on purpose ends a run before it does anything."""
    deliveries = (verdict.delivery for trace in traces for verdict in trace.verdicts)
    spoilt = {(run.send_id, run.endpoint) for run in deliveries if run is not None and _is_spoilt(run)}
    return tuple(run for run in begun if (run.send_id, run.where) not in spoilt)


def _is_spoilt(run: Delivery) -> bool:
    error = run.error
    by_fault = error is not None and (error.type == FAULT_ERROR or error.message.startswith(FAULT_NOTE))
    return by_fault and run.duration_ms is None


def _first(entry: tuple[int, Delivery]) -> int:
    return entry[0]


def _labels(endpoints: Iterable[Endpoint]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(endpoint.label for endpoint in endpoints))
