"""Fetches what is known of several sends and hands it on together, in the order in which it was asked for."""

from collections.abc import Callable, Sequence

from designer.workplace import Workplace
from gateway_core.api import CommandError, Trace

OnTraces = Callable[[tuple[Trace, ...]], None]


class TraceFetch:
    """One question at a time; another one takes its place. Whoever owns this must keep it."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._wanted: tuple[int, ...] = ()
        self._found: dict[int, Trace] = {}
        self._on_traces: OnTraces | None = None

    def fetch(self, ids: Sequence[int], on_traces: OnTraces) -> None:
        """Call `on_traces` once all these sends are there; one that is not there any more is said in the window's bar."""
        self._wanted, self._found, self._on_traces = tuple(ids), {}, on_traces
        bridge = self._workplace.bridge
        for send_id in self._wanted:
            bridge.run(bridge.network.trace(send_id), self._on_trace, self._on_refused)

    def _on_trace(self, trace: Trace) -> None:
        self._found[trace.send.id] = trace
        on_traces = self._on_traces
        if on_traces is not None and all(send_id in self._found for send_id in self._wanted):
            self._on_traces = None
            on_traces(tuple(self._found[send_id] for send_id in self._wanted))

    def _on_refused(self, error: CommandError) -> None:
        self._on_traces = None
        self._workplace.notices.show_error(error)
