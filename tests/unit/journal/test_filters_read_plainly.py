"""Any filter over any log finds what somebody finds who reads the filter word by word and looks at each send by itself."""

import json
from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from gateway_core.api import (
    Delivery,
    DeliveryEnded,
    Endpoint,
    EndpointKind,
    Event,
    FilterError,
    Filters,
    MessageCall,
    MessageLog,
    Payload,
    Reason,
    RowFilter,
    ScriptError,
    Send,
    SendKind,
    Sent,
    parse_filter,
)
from gateway_core.journal.filter_terms import AllOf, AnyOf, Filter, NotThis, Relation, Term, filter_text
from gateway_core.journal.reader import JournalReader
from gateway_core.journal.store import Journal
from tests.support.own_time import own_seconds
from tests.support.times import local_ms

NOW = local_ms(2026, 3, 5, 12, 0)
_DAY = 86_400_000
# Letters that are one in another case, that only look alike, marks of the language, of SQLite's LIKE and of patterns.
_LETTERS = "aAbsS5\u00e9\u00c9\u03c3\u03c2\u03a3\u017f\u212a k%_.[\\\"'()!<>=:\n\x00\x7f"
_words = st.text(_LETTERS, max_size=5)
_patterns = st.text(_LETTERS + "**??", max_size=5)
_payloads = st.dictionaries(st.sampled_from(["a", "s", "A"]), st.integers(0, 20) | _words, max_size=2)
_SENDERS = (
    Endpoint(EndpointKind.DESIGNER, "designer", "gw", "D0000000"),
    Endpoint(EndpointKind.CLIENT, "aS k", "gw", "A5"),
    Endpoint(EndpointKind.GATEWAY, "gw", "gw"),
)
_RANKS = (Reason.DONE, Reason.HANDLER_OFF, Reason.SESSION_CLOSED, Reason.STOPPED, Reason.HANDLER_MISSING, Reason.FAILED)


class Known:
    """One send and how it ended, with all that a filter may ask of it."""

    def __init__(self, send: Send, payload: dict[str, object], ends: list[Delivery]) -> None:
        self.send, self.payload, self.ends = send, payload, ends

    @property
    def events(self) -> list[Event]:
        ends = enumerate(self.ends, 100)  # each event has a number of its own
        return [Sent(self.send.seq, 0, self.send), *(DeliveryEnded(number, 0, end) for number, end in ends)]

    @property
    def outcome(self) -> str:
        """The worst one; what is good counts when all have ended."""
        if not self.send.selected:
            return "nobody"
        worst = max((_RANKS.index(end.reason) for end in self.ends), default=-1)
        is_over = len(self.ends) == len(self.send.selected)
        return _RANKS[worst].value if worst > 0 or (is_over and worst == 0) else "queued"


def _wire(payload: dict[str, object]) -> str:
    """As a script host writes it: a text is its bytes."""
    as_bytes = {
        key: each.encode().decode("latin-1") if isinstance(each, str) else each for key, each in payload.items()
    }
    return json.dumps(as_bytes)


@st.composite
def sends(draw, number: int) -> Known:
    payload = draw(_payloads)
    selected = tuple(draw(st.lists(st.sampled_from(_SENDERS[1:]), unique=True)))
    call = MessageCall(
        draw(st.sampled_from(["ACME", "acme", "s"])),
        draw(_words.filter(bool)),
        Payload(_wire(payload)),
        draw(st.sampled_from(["C", "G", "CG"])),
        Filters("", draw(_words), draw(st.sampled_from(["", "Operator"])), ""),
        tuple(draw(st.lists(st.sampled_from(["gw", "agent"]), max_size=2))),
    )
    moment = NOW - draw(st.integers(0, 3 * _DAY))
    sender = draw(st.sampled_from(_SENDERS))
    send = Send(number, number, moment, SendKind.MESSAGE, sender, call, (), selected, endpoints=draw(st.integers(2, 5)))
    ended = selected[: draw(st.integers(0, len(selected)))]
    return Known(send, payload, [draw(_delivery(number, endpoint)) for endpoint in ended])


@st.composite
def _delivery(draw, send_id: int, endpoint: Endpoint) -> Delivery:
    reason = draw(st.sampled_from(_RANKS))
    error = ScriptError("NameError", draw(_words)) if reason is Reason.FAILED else None
    took = draw(st.sampled_from([0.0, 1.5, 20.0, 1_000.0]))
    return Delivery(send_id, endpoint, reason, 0, 0, 0, took, draw(_words), error)


@st.composite
def logs(draw) -> list[Known]:
    return [draw(sends(number)) for number in range(1, draw(st.integers(1, 5)) + 1)]


@st.composite
def terms(draw) -> Term:
    field = draw(st.sampled_from([*_NAMES, *_TEXTS, *_NUMBERS, "outcome", "time", ""]))
    exact = [Relation.LIKE, Relation.IS, Relation.IS_NOT]
    if field in _NUMBERS:
        return Term(field, draw(st.sampled_from(list(Relation))), draw(st.sampled_from(["0", "1", "2", "20", "1.5"])))
    if field == "time":
        return Term(field, draw(st.sampled_from(list(Relation))), draw(st.sampled_from(list(_moments()))))
    if field == "outcome":
        wanted = draw(st.sampled_from(["done", "failed", "nobody", "queued", "handler_missing", "stopped"]))
        return Term(field, draw(st.sampled_from(exact)), wanted)
    if field == "payload" and draw(st.booleans()):
        path = (draw(st.sampled_from(["a", "s", "*"])),)
        if draw(st.booleans()):
            return Term(field, draw(st.sampled_from(list(Relation)[3:])), str(draw(st.integers(0, 20))), path)
        return Term(field, draw(st.sampled_from(exact)), draw(_patterns), path)
    relation = Relation.LIKE if field == "" else draw(st.sampled_from(exact))
    value = draw(_patterns if relation is Relation.LIKE else _words | st.sampled_from(["gw", "agent", "Operator", "C"]))
    return Term(field, relation, value)


def _joined(inner):
    parts = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return parts.map(AllOf) | parts.map(AnyOf) | inner.map(NotThis)


filters = st.recursive(terms(), _joined, max_leaves=8)


def is_like(pattern: str, text: str) -> bool:
    """`*` any text, `?` one letter, no case: letter by letter."""
    places = {0}
    for mark in pattern:
        if mark == "*":
            places = set(range(min(places), len(text) + 1)) if places else places
        else:
            fits = {place for place in places if place < len(text) and mark in ("?", text[place])}
            fits |= {place for place in places if place < len(text) and mark.casefold() == text[place].casefold()}
            places = {place + 1 for place in fits}
    return len(text) in places


def _is_name(term: Term, names: list[str]) -> bool:
    if term.relation is Relation.LIKE:
        return any(is_like(term.value, name) for name in names)
    return (term.value in names) is (term.relation is Relation.IS)


def _is_text(term: Term, texts: list[str]) -> bool:
    if term.relation is Relation.LIKE:
        return any(is_like(f"*{term.value}*", text) for text in texts)
    return (term.value in texts) is (term.relation is Relation.IS)


def _sender_names(known: Known) -> list[str]:
    sender = known.send.sender
    return [sender.name, sender.kind.value, sender.label, sender.session]


def _selected(known: Known, kind: EndpointKind) -> list[str]:
    chosen = [endpoint for endpoint in known.send.selected if endpoint.kind is kind]
    names = [endpoint.name for endpoint in chosen]
    return names + [endpoint.session for endpoint in chosen if kind is EndpointKind.CLIENT]


_NAMES: dict[str, Callable[[Known], list[str]]] = {
    "handler": lambda known: [known.send.call.handler],
    "project": lambda known: [known.send.call.project],
    "scope": lambda known: [known.send.call.scope],
    "user": lambda known: [known.send.call.filters.user],
    "role": lambda known: [known.send.call.filters.role],
    "server": lambda known: list(known.send.call.remote_servers) or [""],
    "from": _sender_names,
    "gateway": lambda known: _selected(known, EndpointKind.GATEWAY),
    "client": lambda known: _selected(known, EndpointKind.CLIENT),
}
_TEXTS: dict[str, Callable[[Known], list[str]]] = {
    "payload": lambda known: [known.send.call.payload.to_python2()],
    "output": lambda known: [end.output for end in known.ends if end.output],
    "error": lambda known: [f"{end.error.type}: {end.error.message}" for end in known.ends if end.error],
}
_NUMBERS: dict[str, Callable[[Known], float]] = {
    "id": lambda known: known.send.id,
    "selected": lambda known: len(known.send.selected),
    "endpoints": lambda known: known.send.endpoints,
    "duration": lambda known: max((end.duration_ms for end in known.ends), default=-1.0),
}
_COMPARE: dict[Relation, Callable[[float, float], bool]] = {
    Relation.LIKE: lambda number, limit: number == limit,
    Relation.IS: lambda number, limit: number == limit,
    Relation.IS_NOT: lambda number, limit: number != limit,
    Relation.LESS: lambda number, limit: number < limit,
    Relation.MOST: lambda number, limit: number <= limit,
    Relation.MORE: lambda number, limit: number > limit,
    Relation.LEAST: lambda number, limit: number >= limit,
}


def _moments() -> dict[str, tuple[int, int]]:
    """Words for times, each with its first moment and the one after its last."""
    days = [local_ms(2026, 3, day) for day in (3, 4, 5, 6)]
    spans = dict(zip(["2026-03-03", "yesterday", "today"], pairwise(days), strict=True))
    clock = datetime(2026, 3, 5, 10, 21).astimezone()
    minute = round(clock.timestamp() * 1000)
    return {**spans, "10:21": (minute, minute + 60_000), "-15m": (NOW - 900_000, NOW + 1)}


def _is_at(term: Term, moment: int) -> bool:
    start, end = _moments()[term.value]
    inside = start <= moment < end
    return {
        Relation.LIKE: inside,
        Relation.IS: inside,
        Relation.IS_NOT: not inside,
        Relation.LESS: moment < start,
        Relation.MOST: moment < end,
        Relation.MORE: moment > start,
        Relation.LEAST: moment >= start,
    }[term.relation]


def _is_in_payload(term: Term, payload: dict[str, object]) -> bool:
    values = [value for key, value in payload.items() if term.path[0] in ("*", key)]
    if term.relation in (Relation.LIKE, Relation.IS, Relation.IS_NOT):
        return _is_name(term, [str(value) for value in values])
    return any(isinstance(value, int) and _COMPARE[term.relation](value, float(term.value)) for value in values)


def holds(shown: Filter, known: Known) -> bool:
    """What the filter says, read word by word."""
    if isinstance(shown, NotThis):
        return not holds(shown.part, known)
    if isinstance(shown, Term):
        return _is_fulfilled(shown, known)
    held = [holds(part, known) for part in shown.parts]
    return all(held) if isinstance(shown, AllOf) else any(held)


def _free_texts(known: Known) -> list[str]:
    """Handler, sender, filters as in the call, payload."""
    user, role = known.send.call.filters.user, known.send.call.filters.role
    given = [("user", user), ("hasRole", role)] if user or role else []
    servers = known.send.call.remote_servers
    shown = [f"{name}={value}" for name, value in given if value]
    shown += [f"remoteServers=[{', '.join(servers)}]"] if servers else []
    return [known.send.call.handler, known.send.sender.name, ", ".join(shown), known.send.call.payload.to_python2()]


def _is_fulfilled(term: Term, known: Known) -> bool:
    if term.path:
        return _is_in_payload(term, known.payload)
    if term.field in _NAMES:
        return _is_name(term, _NAMES[term.field](known))
    if term.field in _NUMBERS:
        return _is_number(term, known)
    if term.field == "time":
        return _is_at(term, known.send.time_ms)
    if term.field == "outcome":
        return (known.outcome == term.value) is (term.relation is not Relation.IS_NOT)
    return _is_text(term, _TEXTS.get(term.field, _free_texts)(known))


def _is_number(term: Term, known: Known) -> bool:
    number = _NUMBERS[term.field](known)
    has_none = term.field == "duration" and number < 0
    if has_none:
        return term.relation is Relation.IS_NOT  # below that no handler has run
    return _COMPARE[term.relation](number, float(term.value))


def from_journal(row_filter: RowFilter, known: list[Known]) -> MessageLog:
    """The rows as a restart reads them, with what the journal finds."""
    journal = Journal(None)
    journal.write([event for each in known for event in each.events])
    reader = JournalReader(None, journal.database, 1)
    for term in row_filter.searches:
        portion = reader.found(term, None)
        while portion.before is not None:
            row_filter.add_found(term, portion.ids)
            portion = reader.found(term, portion.before)
        row_filter.add_found(term, portion.ids)
    log = MessageLog()
    log.prepend(reader.rows(None, 100))
    journal.close()
    return log


def _one(payload: dict[str, object] | None = None, output: str = "") -> Known:
    call = MessageCall("ACME", "h", Payload(_wire(payload or {})))
    send = Send(1, 1, NOW, SendKind.MESSAGE, _SENDERS[0], call, (), _SENDERS[2:])
    return Known(send, payload or {}, [Delivery(1, _SENDERS[2], Reason.DONE, 0, 0, 0, 1.0, output)])


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(logs(), filters)
@example([_one(payload={"a": "\x7f"})], Term("payload", Relation.LIKE, "x7f"))
@example([_one(output="a\x00b")], Term("output", Relation.LIKE, "b"))
@example([_one(output="\u212a")], Term("output", Relation.LIKE, "k"))
@example([_one(output="x")], Term("", Relation.LIKE, 'payload."x'))
@example([_one(output="x")], Term("payload", Relation.LIKE, "_" * 30_000))
def test_live_and_from_the_journal_a_filter_finds_what_it_says(known, shown) -> None:
    assert parse_filter(filter_text(shown)) == shown
    wanted = [each.send.id for each in known if holds(shown, each)]
    live, log = RowFilter(shown, NOW), MessageLog()
    events = [event for each in known for event in each.events]
    live.take(events)
    log.take(events)
    assert [log.row(row).id for row in live.rows(log.columns, 0, len(log))] == wanted, filter_text(shown)
    late = RowFilter(shown, NOW)
    older = from_journal(late, known)
    assert [older.row(row).id for row in late.rows(older.columns, 0, len(older))] == wanted, filter_text(shown)


@pytest.mark.parametrize(
    "value", ["*a*a*a*a*a*a*a*a*b", "*" * 5_000 + "b", "*a?" * 1_000 + "b", "?" * 2_000 + "b", "a*" * 2_000]
)
@pytest.mark.parametrize("field", ["handler", "payload", "output", ""])
def test_no_pattern_takes_for_ever(field: str, value: str) -> None:
    known = [_one({"a": "a" * 5_000}, "a" * 5_000)]
    shown = Term(field, Relation.LIKE, value)
    started = own_seconds()
    live = RowFilter(shown, NOW)
    live.take(known[0].events)
    log = from_journal(live, known)
    assert list(live.rows(log.columns, 0, 1)) in ([], [0])
    assert own_seconds() - started < 1


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("time:" + "9" * 10_000, 0),
        ("a" * 10_000 + ":b", 0),
        ("outcome:" + "x" * 10_000, 0),
        ("(" * 500, 50),
        ("not " * 500 + "x", 200),
        ('"', 0),
        ('user:bob "', 9),
        ('payload."my key', 8),
        ('payload.a."' + "x" * 10_000, 10),
        ("id:\x00", 0),
    ],
)
def test_an_odd_filter_gets_one_short_sentence_with_the_place(text: str, position: int) -> None:
    started = own_seconds()
    error = parse_filter(text)
    assert isinstance(error, FilterError)
    assert error.position == position
    assert len(error.sentence) < 300
    assert own_seconds() - started < 1
