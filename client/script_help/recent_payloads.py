"""The payloads that handlers were sent lately, kept by project and handler. Fed by events; knows no gateway."""

from collections import deque
from collections.abc import Sequence

from gateway_core.api import Event, Payload, Sent

MOST = 50  # for each handler
_MOST_HANDLERS = 2_000
_LONGEST = 20_000  # characters; what is longer would only take time to read


class RecentPayloads:
    """The last payloads of each handler name. `take` gets all events, in order."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], deque[Payload]] = {}

    def take(self, events: Sequence[Event]) -> None:
        """Keep what was sent."""
        for event in events:
            if isinstance(event, Sent):
                self._keep(event.send.call.project, event.send.call.handler, event.send.call.payload)

    def payloads(self, project: str, handler: str) -> Sequence[Payload]:
        """The newest first."""
        return tuple(reversed(self._kept.get((project, handler), ())))

    def _keep(self, project: str, handler: str, payload: Payload) -> None:
        if payload.is_empty or len(payload.wire) > _LONGEST:
            return
        key = (project, handler)
        if key not in self._kept:
            if len(self._kept) >= _MOST_HANDLERS:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = deque(maxlen=MOST)
        kept = self._kept[key]
        if not kept or kept[-1] != payload:
            kept.append(payload)
