"""Which send is the newest that no handler made in turn: the one whose fate its sender waits for. Knows no row and no Qt."""

from collections import Counter
from collections.abc import Sequence

from gateway_core.api import DeliveryEnded, DeliveryStarted, Endpoint, Event, ScriptEnded, ScriptStarted, Sent


class OwnSends:
    """Takes every event. `newest` is the number of that send, 0 as long as there was none.

    Time and place tell it: what is sent while a handler runs at its sender, and no script does that somebody runs there by
    hand, that handler sends.
    """

    def __init__(self) -> None:
        self.newest = 0
        self._handlers: Counter[Endpoint] = Counter()
        self._deliveries: set[tuple[int, Endpoint]] = set()
        self._scripts: Counter[Endpoint] = Counter()

    def take(self, events: Sequence[Event]) -> None:
        """Follow what happened."""
        for event in events:
            if isinstance(event, Sent):
                sender = event.send.sender
                if not self._handlers[sender] or self._scripts[sender]:
                    self.newest = event.send.id
            elif isinstance(event, DeliveryStarted):
                self._deliveries.add((event.send_id, event.endpoint))
                self._handlers[event.endpoint] += 1
            elif isinstance(event, DeliveryEnded):
                self._end(event.delivery.send_id, event.delivery.endpoint)
            elif isinstance(event, ScriptStarted):
                self._scripts[event.where] += 1
            elif isinstance(event, ScriptEnded):
                self._scripts[event.where] -= 1

    def _end(self, send_id: int, endpoint: Endpoint) -> None:
        """Most deliveries that end have begun; one that was refused or stopped may not have."""
        if (send_id, endpoint) in self._deliveries:
            self._deliveries.discard((send_id, endpoint))
            self._handlers[endpoint] -= 1
