"""The words around a step: what is decided, what its two values are called, and how they compare."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from gateway_core.api import Decision, DecisionKind


class Relation(Enum):
    """How the two values of a decision compare; `NONE`: they are not to be compared."""

    SAME = "same"
    FITS = "fits"
    DIFFERENT = "different"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Compared:
    """Both values of a decision, what each is called, and how they compare."""

    expected_name: str
    expected: str
    actual_name: str
    actual: str
    relation: Relation


_UNCOMPARED = (
    DecisionKind.CALL,
    DecisionKind.DEFAULT_SCOPE,
    DecisionKind.UNFILTERED,
    DecisionKind.QUEUE,
    DecisionKind.START,
)


def kind_words() -> Mapping[DecisionKind, str]:
    """What is decided, in a word or two."""
    translate = QCoreApplication.translate
    return {
        DecisionKind.CALL: translate("StepWords", "Call"),
        DecisionKind.DEFAULT_SCOPE: translate("StepWords", "Scope"),
        DecisionKind.COMM_MODE: translate("StepWords", "Comm mode"),
        DecisionKind.TARGETS: translate("StepWords", "Which gateways"),
        DecisionKind.ADDRESSED: translate("StepWords", "This gateway?"),
        DecisionKind.REACHABLE: translate("StepWords", "Gateway network"),
        DecisionKind.PROJECT_THERE: translate("StepWords", "Project there?"),
        DecisionKind.RECEIVES: translate("StepWords", "May it receive?"),
        DecisionKind.GATEWAY_SCOPE: translate("StepWords", "Scope"),
        DecisionKind.CLIENT_SCOPE: translate("StepWords", "Scope"),
        DecisionKind.PROJECT: translate("StepWords", "Project"),
        DecisionKind.SESSION_ID: translate("StepWords", "Filter clientSessionId"),
        DecisionKind.USER: translate("StepWords", "Filter user"),
        DecisionKind.ROLE: translate("StepWords", "Filter hasRole"),
        DecisionKind.HOST: translate("StepWords", "Filter hostName"),
        DecisionKind.UNFILTERED: translate("StepWords", "Other filters"),
        DecisionKind.ONE_ANSWER: translate("StepWords", "One answer"),
        DecisionKind.HANDLER: translate("StepWords", "Handler there?"),
        DecisionKind.HANDLER_ON: translate("StepWords", "Handler on?"),
        DecisionKind.QUEUE: translate("StepWords", "Queue"),
        DecisionKind.START: translate("StepWords", "Handler begins"),
        DecisionKind.END: translate("StepWords", "Handler ends"),
        DecisionKind.ANSWER: translate("StepWords", "Answer"),
    }


def compared(decision: Decision) -> Compared | None:
    """Both values with their names; None where a decision has none."""
    if not decision.expected and not decision.actual:
        return None
    if decision.kind is DecisionKind.QUEUE and not decision.actual:
        return None
    names = _value_names().get(DecisionKind.END if _is_refused_by_queue(decision) else decision.kind)
    translate = QCoreApplication.translate
    expected_name, actual_name = names or (translate("StepWords", "In the call"), translate("StepWords", "Here"))
    none = translate("StepWords", "nothing")
    relation = _relation(decision)
    return Compared(expected_name, decision.expected or none, actual_name, decision.actual or none, relation)


def _relation(decision: Decision) -> Relation:
    if decision.kind in _UNCOMPARED and not _is_refused_by_queue(decision):
        return Relation.NONE
    if not decision.passed:
        return Relation.DIFFERENT
    return Relation.SAME if decision.expected == decision.actual else Relation.FITS


def _is_refused_by_queue(decision: Decision) -> bool:
    """Whether a delivery ended before its handler began: its values are what was wanted and how it ended."""
    return decision.kind is DecisionKind.QUEUE and not decision.passed


def _value_names() -> dict[DecisionKind, tuple[str, str]]:
    """What the values are called where it is not “In the call” and “Here”."""
    translate = QCoreApplication.translate
    expected, happened = translate("StepWords", "Wanted"), translate("StepWords", "What happened")
    return {
        DecisionKind.CALL: (translate("StepWords", "Project"), translate("StepWords", "Handler")),
        DecisionKind.DEFAULT_SCOPE: (translate("StepWords", "In the call"), translate("StepWords", "What counts")),
        DecisionKind.COMM_MODE: (translate("StepWords", "Needed"), translate("StepWords", "At the sender")),
        DecisionKind.TARGETS: (translate("StepWords", "Meant"), translate("StepWords", "On the gateway network")),
        DecisionKind.REACHABLE: (translate("StepWords", "Needed"), translate("StepWords", "This gateway")),
        DecisionKind.ADDRESSED: (translate("StepWords", "Meant"), translate("StepWords", "This gateway")),
        DecisionKind.UNFILTERED: (translate("StepWords", "In the call"), translate("StepWords", "About")),
        DecisionKind.RECEIVES: (translate("StepWords", "Who may receive"), translate("StepWords", "This one")),
        DecisionKind.QUEUE: (translate("StepWords", "Now"), translate("StepWords", "In front of it")),
        DecisionKind.START: (translate("StepWords", "Now"), translate("StepWords", "It waited")),
        DecisionKind.END: (expected, happened),
        DecisionKind.ANSWER: (expected, happened),
    }
