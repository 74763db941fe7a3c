"""What the sequence view shows, as values: parties and marks, each with its word and its look (no widgets).

Made from traces of sends and from events; a mark says what a click on it leads to.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from client.looks.outcome_look import FAILED_SHAPE, OutcomeLook, delivery_look, reason_look
from designer.panels.sequence.words import after_text, kind_words, one_line
from gateway_core.api import (
    Delivery,
    Endpoint,
    EndpointKind,
    Event,
    LogWritten,
    Mark,
    MarkKind,
    RequestEnded,
    Session,
    Timeline,
    Trace,
    Verdict,
    timeline,
)

_OF_DELIVERIES = (MarkKind.DELIVERY, MarkKind.RUN, MarkKind.ERROR)
_LASTING = (MarkKind.SEND, MarkKind.DELIVERY, MarkKind.RUN)
_RANKS = {MarkKind.SEND: 0, MarkKind.NOT_SENT: 0, MarkKind.DELIVERY: 1, MarkKind.RUN: 2, MarkKind.LOG: 3}
_LAST_RANK = 4
TOKENS: Mapping[MarkKind, str] = {  # colours where the outcome of a delivery does not decide
    MarkKind.SEND: "accent",
    MarkKind.DELIVERY: "accent",
    MarkKind.NOT_SENT: "failed",
    MarkKind.ERROR: "failed",
    MarkKind.ANSWER: "done",
    MarkKind.TIME_OUT: "waiting",
    MarkKind.LATE_ANSWER: "failed",
}


@dataclass(frozen=True, slots=True)
class Party:
    """A lifeline: who it is, and in a second line what there is to know of it."""

    endpoint: Endpoint
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class SequenceMark:
    """A mark with its short text for the drawing and the word for its kind. `is_stopped`: nothing goes on from there."""

    mark: Mark
    kind_word: str
    label: str
    token: str
    is_stopped: bool = False

    @property
    def lifeline(self) -> Endpoint:
        """Where it is chosen from the keyboard: an arrow is where it ends."""
        return self.mark.to or self.mark.where

    @property
    def key(self) -> tuple[object, ...]:
        """What it is known by when more has happened."""
        mark = self.mark
        time_ms = 0 if mark.kind is MarkKind.RUN else mark.time_ms  # when its script began shows once it is over
        return mark.kind, mark.send_id, mark.where, mark.to, time_ms, mark.seq

    @property
    def is_open(self) -> bool:
        """Whether it is not over, or not there yet."""
        return self.mark.ends_ms is None and self.mark.kind in _LASTING

    @property
    def has_arrow(self) -> bool:
        """Whether it goes from one lifeline to another."""
        return self.mark.to is not None and self.mark.to != self.mark.where


@dataclass(frozen=True, slots=True)
class ShownSequence:
    """Lifelines from left to right, and marks in the order of time. `begins_ms` is the time that others are counted from."""

    parties: tuple[Party, ...] = ()
    marks: tuple[SequenceMark, ...] = ()
    begins_ms: int = 0


@dataclass(frozen=True, slots=True)
class SequenceWish:
    """Which lifelines shall be shown: of all endpoints or of those who take part; with this in their name (empty: all)."""

    all_parties: bool = False
    name: str = ""


def sequence_of(traces: Sequence[Trace], events: Iterable[Event], wish: SequenceWish) -> ShownSequence:
    """The sequence of some sends."""
    told = timeline(traces, events)
    verdicts = {(trace.send.id, each.endpoint): each for trace in traces for each in trace.verdicts}
    make = _MarkMaker(verdicts, {trace.send.id: trace.send.call.handler for trace in traces})
    marks = sorted(map(make.shown, told.marks), key=_order)
    begins_ms = marks[0].mark.time_ms if marks else 0
    kept, endpoints = _wanted(told, marks, traces, wish)
    sessions = {each.endpoint: each.session for trace in traces for each in trace.verdicts if each.session}
    return ShownSequence(tuple(_party(each, sessions) for each in endpoints), tuple(kept), begins_ms)


def mark_sentence(shown: SequenceMark, begins_ms: int) -> str:
    """All that a mark says, in one line: its kind, when, who, and what happened."""
    mark = shown.mark
    who = mark.where.name if mark.to is None else f"{mark.where.name} → {mark.to.name}"
    return f"{shown.kind_word}, {after_text(mark.time_ms, begins_ms)}, {who}: {one_line(mark.text)}"


def events_about(ids: Iterable[int], events: Iterable[Event]) -> list[Event]:
    """The log lines and the ends of requests that belong to these sends."""
    wanted = set(ids)
    return [event for event in events if isinstance(event, LogWritten | RequestEnded) and event.send_id in wanted]


def _wanted(
    told: Timeline, marks: Sequence[SequenceMark], traces: Sequence[Trace], wish: SequenceWish
) -> tuple[Sequence[SequenceMark], Sequence[Endpoint]]:
    """The marks and lifelines that a wish leaves, both in their order."""
    endpoints: Sequence[Endpoint] = told.lifelines
    if wish.all_parties:
        everybody = dict.fromkeys(each.endpoint for trace in traces for each in trace.verdicts)
        endpoints = sorted({**everybody, **dict.fromkeys(endpoints)}, key=_party_rank)
    name = wish.name.casefold()
    if not name:
        return marks, endpoints
    named = {each for each in endpoints if name in party_name(each).casefold()}
    kept = [shown for shown in marks if shown.mark.where in named or shown.mark.to in named]
    near = named.union(party for shown in kept for party in (shown.mark.where, shown.mark.to) if party is not None)
    return kept, [each for each in endpoints if each in near]


def _party_rank(endpoint: Endpoint) -> int:
    return (EndpointKind.DESIGNER, EndpointKind.GATEWAY, EndpointKind.CLIENT).index(endpoint.kind)


def party_name(endpoint: Endpoint) -> str:
    """What a lifeline is called."""
    return one_line(endpoint.name)


def _party(endpoint: Endpoint, sessions: Mapping[Endpoint, Session]) -> Party:
    session = sessions.get(endpoint)
    identity = session.identity if session else None
    words = [identity.user, identity.host] if identity else []
    detail = " · ".join(filter(None, words)) or _kind_of(endpoint.kind)
    return Party(endpoint, party_name(endpoint), one_line(detail))


def _kind_of(kind: EndpointKind) -> str:
    translate = QCoreApplication.translate
    return {
        EndpointKind.DESIGNER: translate("SequenceMarks", "the designer"),
        EndpointKind.GATEWAY: translate("SequenceMarks", "gateway"),
        EndpointKind.CLIENT: translate("SequenceMarks", "client"),
    }[kind]


def _order(shown: SequenceMark) -> tuple[int, int, int]:
    """By time; what happened in the same ms stands as one thing leads to the other."""
    mark = shown.mark
    rank = _RANKS.get(mark.kind, _LAST_RANK + int(mark.to is not None))
    return mark.time_ms, mark.send_id, rank


class _MarkMaker:
    """Gives marks their words and looks."""

    def __init__(self, verdicts: Mapping[tuple[int, Endpoint], Verdict], handlers: Mapping[int, str]) -> None:
        self._verdicts = verdicts
        self._handlers = {send_id: one_line(name) for send_id, name in handlers.items()}
        self._words = kind_words()

    def shown(self, mark: Mark) -> SequenceMark:
        word, handler = self._words[mark.kind], self._handlers.get(mark.send_id, "")
        if mark.kind is MarkKind.SEND:
            return SequenceMark(mark, word, f"#{mark.send_id} {handler}", "accent")
        verdict = self._verdicts.get((mark.send_id, mark.to or mark.where)) if mark.kind in _OF_DELIVERIES else None
        if verdict is None or (mark.kind is MarkKind.ERROR and mark.to is not None):
            token = TOKENS.get(mark.kind) or ("failed" if mark.text.startswith("ERROR") else "muted")
            return SequenceMark(mark, word, one_line(mark.text), token, is_stopped=mark.kind is MarkKind.NOT_SENT)
        if mark.kind is MarkKind.DELIVERY:
            return self._delivery(mark, verdict.delivery, verdict)
        look = _outcome(verdict)
        if mark.kind is MarkKind.ERROR:
            return SequenceMark(mark, word, one_line(look.word), "failed")
        text = (
            look.text if look.shape != FAILED_SHAPE else reason_look(verdict.reason).text
        )  # its error has its own mark
        return SequenceMark(mark, word, one_line(text), look.token)

    def _delivery(self, mark: Mark, delivery: Delivery | None, verdict: Verdict) -> SequenceMark:
        """It has arrived where its handler has begun; else its word says how far it came."""
        word = self._words[mark.kind]
        if delivery is not None and delivery.started_ms is not None:
            return SequenceMark(mark, word, self._handlers[mark.send_id], "accent")
        look = _outcome(verdict)
        return SequenceMark(mark, word, one_line(look.text), look.token, is_stopped=look.shape == FAILED_SHAPE)


def _outcome(verdict: Verdict) -> OutcomeLook:
    return delivery_look(verdict.delivery) if verdict.delivery is not None else reason_look(verdict.reason)
