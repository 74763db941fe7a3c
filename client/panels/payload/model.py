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
    empty_text: str = ""


def payload_state(arrival: Arrival | None) -> PayloadState:
    """The state for an arrival, or for none."""
    if arrival is None:
        heading = QCoreApplication.translate("PayloadPanel", "Payload")
        return PayloadState(
            heading, None, QCoreApplication.translate("PayloadPanel", "Choose a message to see its payload.")
        )
    call = arrival.send.call
    heading = QCoreApplication.translate("PayloadPanel", "Payload of {}").format(call.handler)
    return PayloadState(
        heading, call.payload, QCoreApplication.translate("PayloadPanel", "An empty dictionary: nothing was given.")
    )
