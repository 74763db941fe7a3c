"""What can be exported, in which forms, and what one send comes to in all of them (no Qt)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from gateway_core.api import AnswerOutcome, Reason, Trace, Verdict, not_sent_names

_NOT_SENT, _NOBODY = "not_sent", "nobody"
# From harmless to worst; an answer's end counts beside those of the deliveries.
_RANKING: tuple[str, ...] = (
    Reason.DONE,
    AnswerOutcome.RETURNED,
    Reason.HANDLER_OFF,
    Reason.SESSION_CLOSED,
    Reason.QUEUED,
    Reason.RUNNING,
    Reason.STOPPED,
    Reason.HANDLER_MISSING,
    AnswerOutcome.LATE,
    AnswerOutcome.TIMED_OUT,
    AnswerOutcome.FAILED,
    _NOT_SENT,
    Reason.COMM_MODE,
)


class ExportFormat(StrEnum):
    """The forms of a file; each is the end of its name."""

    JSONL = "jsonl"
    CSV = "csv"
    CSV_ENDPOINTS = "endpoints.csv"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class ExportWish:
    """Which sends to write to which file, in which form. `title` stands above them where the form has a place for it."""

    file: Path
    form: ExportFormat
    ids: Sequence[int]
    title: str


class SendWriter(Protocol):
    """Writes sends one after the other as text."""

    encoding: str

    def begin(self) -> str:
        """What stands before the first."""

    def send(self, trace: Trace) -> str:
        """One send."""

    def end(self) -> str:
        """What stands after the last."""


def worst_outcome(trace: Trace) -> str:
    """The code of the worst that became of a send; `nobody` if it reached nobody."""
    found: list[str] = [verdict.reason for verdict in trace.verdicts if verdict.selected]
    if trace.send.blocked_by:
        found.append(Reason.COMM_MODE)
    if not_sent_names(trace.send):
        found.append(_NOT_SENT)
    if trace.answer is not None:
        found.append(trace.answer.outcome)
    return max(found, key=_rank) if found else _NOBODY


def _rank(code: str) -> int:
    return _RANKING.index(code) if code in _RANKING else len(_RANKING)


def selected_count(trace: Trace) -> int:
    """How many endpoints were selected."""
    return sum(verdict.selected for verdict in trace.verdicts)


def longest_ms(trace: Trace) -> float | None:
    """The longest run of a handler, None if none has run."""
    return max((ms for verdict in trace.verdicts if (ms := duration_ms(verdict)) is not None), default=None)


def duration_ms(verdict: Verdict) -> float | None:
    """How long the handler ran there."""
    ms = verdict.delivery.duration_ms if verdict.delivery else None
    return None if ms is None else round(ms, 3)


def iso_time(time_ms: int) -> str:
    """`2026-03-01T10:21:07.113+01:00`, local time."""
    seconds, ms = divmod(time_ms, 1000)
    return (
        datetime.fromtimestamp(seconds, UTC).replace(microsecond=ms * 1000).astimezone().isoformat("T", "milliseconds")
    )
