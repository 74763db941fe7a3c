"""The outcome of a send in a word: the worst that is known of it, from all its deliveries and its answer."""

from enum import StrEnum

from gateway_core.messages.calls import MessageCall
from gateway_core.routing.sends import AnswerOutcome, Reason, Send


class Unsent(StrEnum):
    """What a receipt says of a gateway that the message never left for (M24)."""

    NOT_SENT = "not_sent"


RowOutcome = Reason | AnswerOutcome | Unsent | None

_OPEN: tuple[RowOutcome, ...] = (None, Reason.QUEUED, Reason.RUNNING, Reason.COMM_MODE)
# From harmless to worst; what is not here has not ended.
RANKING: tuple[Reason | AnswerOutcome | Unsent, ...] = (
    Reason.DONE,
    AnswerOutcome.RETURNED,
    Reason.HANDLER_OFF,
    Reason.SESSION_CLOSED,
    Reason.STOPPED,
    Reason.HANDLER_MISSING,
    AnswerOutcome.LATE,
    AnswerOutcome.TIMED_OUT,
    AnswerOutcome.FAILED,
    Reason.FAILED,
    Unsent.NOT_SENT,
)
# An outcome's place here is its code, one byte in the columns of the log; the greater code is the worse one.
OUTCOMES: tuple[RowOutcome, ...] = (*_OPEN, *RANKING)
CODES: dict[RowOutcome, int] = {outcome: code for code, outcome in enumerate(OUTCOMES)}
NOBODY, QUEUED, RUNNING, BLOCKED = range(len(_OPEN))
GOOD = frozenset((CODES[Reason.DONE], CODES[AnswerOutcome.RETURNED]))
UNSENT = CODES[Unsent.NOT_SENT]
STOPPED = CODES[Reason.STOPPED]


def outcome_name(outcome: RowOutcome) -> str:
    """The code by which the filter language knows an outcome."""
    return "nobody" if outcome is None else outcome.value


def not_sent_names(send: Send) -> tuple[str, ...]:
    """The gateways in `remoteServers` whose receipt says NOT_SENT, each once; receipts come in the order of the names."""
    if not isinstance(send.call, MessageCall) or not send.call.remote_servers:
        return ()
    receipts = zip(send.call.remote_servers, send.receipts, strict=False)  # a blocked send has none
    return tuple(dict.fromkeys(name for name, receipt in receipts if receipt.endswith("sendStatus=NOT_SENT")))


def first_code(send: Send) -> int:
    """The code of a send that has just been made."""
    if send.blocked_by:
        return BLOCKED
    if not_sent_names(send):
        return UNSENT
    return QUEUED if send.selected else NOBODY
