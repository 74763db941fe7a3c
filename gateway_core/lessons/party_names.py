"""The parties of a lab by their labels, so that a lesson that names one which is not there is told so."""

from collections.abc import Iterable

from gateway_core.lab.checked_table import CheckedTable, shown
from gateway_core.lab.findings import FindingList
from gateway_core.model.parts import Lab

DESIGNER = "designer"


def party_labels(lab: Lab) -> tuple[str, ...]:
    """Every party: the designer, the gateways, the clients."""
    gateways = (f"gateway:{gateway.name}" for gateway in lab.gateways)
    return (DESIGNER, *gateways, *(f"client:{client.name}" for client in lab.clients))


class PartyNames:
    """The parties that may be named at one place; one that is not among them becomes a finding."""

    def __init__(self, lab: Lab, findings: FindingList) -> None:
        self._labels = party_labels(lab)
        self._findings = findings

    def take_one(self, table: CheckedTable, key: str, default: str = "") -> str:
        """The party that stands under `key`; with an empty default there must be one."""
        label = table.take_text(key, required=not default) or default
        if label:
            self._refer(table, key, label)
        return label

    def take_optional(self, table: CheckedTable, key: str) -> str:
        """The party that stands under `key`; empty if there is none."""
        label = table.take_text(key)
        if label:
            self._refer(table, key, label)
        return label

    def take_many(self, table: CheckedTable, key: str) -> tuple[str, ...]:
        """The parties that stand under `key`."""
        labels = table.take_texts(key)
        for label in labels:
            self._refer(table, key, label)
        return labels

    def _refer(self, table: CheckedTable, key: str, label: str) -> None:
        if label not in self._labels:
            text = f"{table.title} names {shown(label)}, which the lab does not have"
            advice = self._findings.suggestion(label, self._labels, self._advice(label, self._labels))
            self._findings.error("unknown-party", table.place(key), text, advice)

    @staticmethod
    def _advice(label: str, labels: Iterable[str]) -> str:
        """What may be written; nearly always the kind before the name is missing."""
        meant = next((known for known in labels if known.partition(":")[2] == label), None)
        return f"Write '{meant}'." if meant else "Write designer, client:NAME or gateway:NAME."
