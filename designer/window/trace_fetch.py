"""Fetches what is known of several sends and hands it on together, in the order in which it was asked for."""

from collections.abc import Callable, Sequence

from designer.workplace import Workplace
from gateway_core.api import CommandError, Trace

OnTraces = Callable[[tuple[Trace, ...]], None]


class TraceFetch:
    """One question at a time; another one takes its place. Whoever owns this must keep it."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._current: _Wanted | None = None

    def fetch(self, ids: Sequence[int], on_traces: OnTraces) -> None:
        """Call `on_traces` once all these sends are there; one that is not there any more is said in the window's bar."""
        wanted = _Wanted(tuple(ids), on_traces, self._workplace.notices.show_error)
        self._current = wanted  # the bridge holds it weakly, so answers to the last one reach nobody
        bridge = self._workplace.bridge
        for send_id in wanted.ids:
            bridge.run(bridge.network.trace(send_id), wanted.take, wanted.refuse)


class _Wanted:
    """Puts the answers to one question together."""

    def __init__(self, ids: tuple[int, ...], on_traces: OnTraces, on_refused: Callable[[CommandError], object]) -> None:
        self.ids = ids
        self._on_traces = on_traces
        self._on_refused = on_refused
        self._found: dict[int, Trace] = {}
        self._is_refused = False

    def take(self, trace: Trace) -> None:
        """One of them."""
        self._found[trace.send.id] = trace
        if all(send_id in self._found for send_id in self.ids):
            self._on_traces(tuple(self._found[send_id] for send_id in self.ids))

    def refuse(self, error: CommandError) -> None:
        """One is not there any more; of several the first is said."""
        if not self._is_refused:
            self._is_refused = True
            self._on_refused(error)
