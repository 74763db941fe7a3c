"""What the payload panel shows: a heading and a payload (plain Python)."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from client.panels.arrivals.model import Arrival
from gateway_core.api import Payload


@dataclass(frozen=True, slots=True)
class PayloadState:
    """A heading and the payload below it; None before anything is chosen."""

    heading: str
    payload: Payload | None


def payload_state(arrival: Arrival | None) -> PayloadState:
    """The state for an arrival, or for none."""
    if arrival is None:
        return PayloadState(QCoreApplication.translate("PayloadPanel", "Payload"), None)
    payload = arrival.send.call.payload
    if payload.is_empty:
        heading = QCoreApplication.translate("PayloadPanel", "Payload of {} (empty)")
    else:
        heading = QCoreApplication.translate("PayloadPanel", "Payload of {}")
    return PayloadState(heading.format(arrival.send.call.handler), payload)
