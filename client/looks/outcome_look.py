"""How reasons and outcomes look: a shape, a word and a colour token, so that colour never stands alone.

Knows the codes of semantics.md section 6, no widget.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gateway_core.api import AnswerOutcome, Delivery, Outcome, Reason

DONE_SHAPE, FAILED_SHAPE, WAITING_SHAPE, NONE_SHAPE, OPEN_SHAPE = "✔", "✖", "…", "–", "?"


@dataclass(frozen=True, slots=True)
class OutcomeLook:
    """A shape, a word in the reader's language, a colour token of the theme."""

    shape: str
    word: str
    token: str

    @property
    def text(self) -> str:
        """Shape and word."""
        return f"{self.shape} {self.word}"


def reason_look(reason: Reason) -> OutcomeLook:
    """How a reason looks. Whoever was not selected is a muted dash: nothing failed there."""
    shape, token = _REASONS.get(reason, (NONE_SHAPE, "muted"))
    return OutcomeLook(shape, _reason_word(reason), token)


def not_sent_look() -> OutcomeLook:
    """How it looks that a message never left for a gateway (M24)."""
    return OutcomeLook(FAILED_SHAPE, QCoreApplication.translate("OutcomeLook", "not sent"), "failed")


def nobody_look() -> OutcomeLook:
    """How it looks that a message was for nobody."""
    return OutcomeLook(NONE_SHAPE, QCoreApplication.translate("OutcomeLook", "nobody"), "waiting")


def answer_look(outcome: AnswerOutcome) -> OutcomeLook:
    """How the end of a request looks at its sender."""
    translate = QCoreApplication.translate
    if outcome is AnswerOutcome.TIMED_OUT:
        return OutcomeLook(FAILED_SHAPE, translate("OutcomeLook", "timed out"), "failed")
    if outcome is AnswerOutcome.LATE:
        return OutcomeLook(FAILED_SHAPE, translate("OutcomeLook", "answered late"), "failed")
    return reason_look(Reason.FAILED if outcome is AnswerOutcome.FAILED else Reason.DONE)


def expected_look() -> OutcomeLook:
    """How it looks that an endpoint would receive a call that was not made."""
    return OutcomeLook(DONE_SHAPE, QCoreApplication.translate("OutcomeLook", "would receive"), "done")


def depends_look() -> OutcomeLook:
    """How it looks that only running can tell."""
    return OutcomeLook(OPEN_SHAPE, QCoreApplication.translate("OutcomeLook", "depends"), "waiting")


def outcome_look(outcome: Outcome) -> OutcomeLook:
    """How the end of a script run by hand looks."""
    return reason_look(Reason(outcome.value))


def delivery_look(delivery: Delivery) -> OutcomeLook:
    """How a delivery looks: `✔ handled 1 ms`, or the error's type where it failed."""
    look = reason_look(delivery.reason)
    if delivery.error is not None:
        return OutcomeLook(look.shape, delivery.error.type, look.token)
    if delivery.reason is Reason.DONE and delivery.duration_ms is not None:
        return OutcomeLook(look.shape, f"{look.word} {duration_text(delivery.duration_ms)}", look.token)
    return look


def duration_text(duration_ms: float) -> str:
    """A duration in ms; below 10 ms with one decimal, and no zero for what took next to no time."""
    if duration_ms < 0.1:
        return "< 0.1 ms"
    return f"{duration_ms:.1f} ms" if duration_ms < 10 else f"{duration_ms:.0f} ms"


_REASONS = {
    Reason.COMM_MODE: (FAILED_SHAPE, "failed"),
    Reason.HANDLER_MISSING: (FAILED_SHAPE, "failed"),
    Reason.HANDLER_OFF: (NONE_SHAPE, "waiting"),
    Reason.SESSION_CLOSED: (FAILED_SHAPE, "failed"),
    Reason.QUEUED: (WAITING_SHAPE, "waiting"),
    Reason.RUNNING: (WAITING_SHAPE, "waiting"),
    Reason.DONE: (DONE_SHAPE, "done"),
    Reason.FAILED: (FAILED_SHAPE, "failed"),
    Reason.STOPPED: (FAILED_SHAPE, "failed"),
}


def _reason_word(reason: Reason) -> str:
    translate = QCoreApplication.translate
    words = {
        Reason.COMM_MODE: translate("OutcomeLook", "blocked"),
        Reason.HANDLER_MISSING: translate("OutcomeLook", "no handler"),
        Reason.HANDLER_OFF: translate("OutcomeLook", "handler off"),
        Reason.SESSION_CLOSED: translate("OutcomeLook", "session closed"),
        Reason.QUEUED: translate("OutcomeLook", "queued"),
        Reason.RUNNING: translate("OutcomeLook", "running"),
        Reason.DONE: translate("OutcomeLook", "handled"),
        Reason.FAILED: translate("OutcomeLook", "failed"),
        Reason.STOPPED: translate("OutcomeLook", "stopped"),
    }
    return words.get(reason) or translate("OutcomeLook", "not selected")
