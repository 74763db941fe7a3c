"""Decides what the payload panel shows: the payload of the chosen arrival."""

from client.panels.arrivals.model import Arrival
from client.panels.payload.model import payload_state
from client.panels.payload.view import PayloadPanelView


class PayloadPresenter:
    """Shows an arrival's payload once; later changes of the arrival's outcome leave the tree as the user has opened it."""

    def __init__(self, view: PayloadPanelView) -> None:
        self._view = view
        self._send_id: int | None = None
        view.show_state(payload_state(None))

    def choose(self, arrival: Arrival | None) -> None:
        """Show the payload of `arrival`."""
        send_id = arrival.send.id if arrival else None
        if send_id != self._send_id or arrival is None:
            self._send_id = send_id
            self._view.show_state(payload_state(arrival))
