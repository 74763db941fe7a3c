"""The terms that a cell of the log stands for, and how a term is joined to the filter that is there (no Qt)."""

from dataclasses import dataclass

from gateway_core.api import (
    AllOf,
    AnswerOutcome,
    Filter,
    FilterError,
    LogRow,
    NotThis,
    Reason,
    Relation,
    RowOutcome,
    SendShape,
    Term,
    Unsent,
    filter_text,
    parse_filter,
)

_OUTCOMES: dict[RowOutcome, str] = {
    None: "nobody",
    Reason.HANDLER_MISSING: "no handler",
    Reason.HANDLER_OFF: "handler off",
    Reason.QUEUED: "waiting",
    Reason.COMM_MODE: "blocked",
    Reason.SESSION_CLOSED: "session closed",
    AnswerOutcome.TIMED_OUT: "timed out",
    AnswerOutcome.RETURNED: "returned",
    AnswerOutcome.FAILED: "failed",
    AnswerOutcome.LATE: "late",
    Unsent.NOT_SENT: "not sent",
}


@dataclass(frozen=True, slots=True)
class CellTerm:
    """A condition that a cell offers: what it is called for people, `handler testHandler`, and the term."""

    label: str
    term: Term


def handler_terms(row: LogRow) -> tuple[CellTerm, ...]:
    """The handler."""
    return (_named("handler", row.handler),)


def sender_terms(row: LogRow) -> tuple[CellTerm, ...]:
    """Who sent."""
    return (_named("from", row.sender),)


def scope_terms(row: LogRow) -> tuple[CellTerm, ...]:
    """The scope."""
    return (_named("scope", row.scope),)


def project_terms(row: LogRow) -> tuple[CellTerm, ...]:
    """The project."""
    return (_named("project", row.shape.project),)


def kind_terms(row: LogRow) -> tuple[CellTerm, ...]:
    """Message or request."""
    return (CellTerm(f"kind {row.shape.kind}", Term("kind", Relation.LIKE, str(row.shape.kind))),)


def outcome_terms(row: LogRow) -> tuple[CellTerm, ...]:
    """What became of it."""
    word = _OUTCOMES.get(row.outcome) or str(row.outcome)
    return (CellTerm(f"outcome {word}", Term("outcome", Relation.LIKE, word)),)


def filter_terms(row: LogRow) -> tuple[CellTerm, ...]:
    """Each filter that the call gave."""
    return tuple(_named(field, value) for field, value in _given(row.shape) if value)


def selected_terms(row: LogRow) -> tuple[CellTerm, ...]:
    """How many endpoints were selected."""
    return (CellTerm(f"selected {row.selected}", Term("selected", Relation.LIKE, str(row.selected))),)


def with_term(text: str, term: Filter) -> str:
    """The filter of that text with one condition more; a text that is no filter is replaced."""
    shown = parse_filter(text)
    if isinstance(shown, FilterError):
        return filter_text(term)
    parts = shown.parts if isinstance(shown, AllOf) else (shown,)
    return filter_text(AllOf((*(part for part in parts if part != term), term)) if parts else term)


def without_term(text: str, term: Term) -> str:
    """The filter of that text with the condition that `term` does not hold."""
    return with_term(text, NotThis(term))


def _named(field: str, value: str) -> CellTerm:
    """A name goes exactly: it may have a star of its own."""
    return CellTerm(f"{field} {value}", Term(field, Relation.IS, value))


def _given(shape: SendShape) -> tuple[tuple[str, str], ...]:
    servers = tuple(("server", server) for server in shape.servers)
    return (
        ("session", shape.session),
        ("user", shape.user),
        ("role", shape.role),
        ("host", shape.host),
        *servers,
    )
