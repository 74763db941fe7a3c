"""Faults on purpose: what somebody breaks in a running lab to see what happens. Values only; no lab's files know them."""

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """What is broken."""

    GATEWAY_DOWN = "gateway-down"
    SLOW_GATEWAY = "slow-gateway"
    CLIENT_LOST = "client-lost"
    SLOW_HANDLER = "slow-handler"
    HANDLER_ERROR = "handler-error"
    FULL_QUEUE = "full-queue"


OF_GATEWAYS = frozenset({FaultKind.GATEWAY_DOWN, FaultKind.SLOW_GATEWAY})
OF_HANDLERS = frozenset({FaultKind.SLOW_HANDLER, FaultKind.HANDLER_ERROR})
# What an amount of 0 stands for; kinds that are not here have none.
USUAL_AMOUNTS = {FaultKind.SLOW_GATEWAY: 2.0, FaultKind.SLOW_HANDLER: 2.0, FaultKind.FULL_QUEUE: 1.0}
# The type of the errors that a fault raises, and how a note of a delivery that it touched begins.
FAULT_ERROR = "FaultOnPurpose"
LOST_ERROR = "ScriptHostLost"  # as of any process that has ended
FAULT_NOTE = "Fault on purpose:"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault.

    `target` is the label of a gateway or client as the command line writes it (`gateway:plant-gw`, `client:Packing 1`);
    for faults of a `handler` it may be empty: that handler everywhere. `amount` is seconds for what is slow, and how many
    may wait in a full queue; 0 stands for the usual.
    """

    kind: FaultKind
    target: str
    amount: float = 0.0
    handler: str = ""

    @property
    def strength(self) -> float:
        """The amount in force."""
        return self.amount or USUAL_AMOUNTS.get(self.kind, 0.0)
