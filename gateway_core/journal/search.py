"""Looks through a journal for the sends that a filter's term wants. What SQLite can decide by itself, it does.

A payload is *plain* if its wire text says letters, digits and blanks in the order in which people see them: no typed values,
no None, no escapes, no exponents. Of a plain one SQLite's LIKE is right; all others are looked at one by one.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial

from gateway_core.journal.filter_terms import Relation, Term
from gateway_core.journal.filter_values import number_of
from gateway_core.journal.live_terms import is_in_error, is_output, payload_test, receiver_test
from gateway_core.journal.rows import endpoints_from, error_from
from gateway_core.messages.payload import Payload

_NOT_PLAIN = re.compile(r"""\$type|null|\\|\d[eE]|[^\x00-\x7e]""")
_SAYS_ITSELF = re.compile(r"[A-Za-z0-9_ .:*?-]{1,1000}")  # SQLite's LIKE takes no pattern of more than 50,000 letters
_LIKE_MARKS = str.maketrans({"*": "%", "?": "_", "_": "!_"})
_HAS_ODD_LETTERS = "length(output) <> length(CAST(output AS BLOB))"  # LIKE knows no case of theirs, and ends at a NUL
_FIND_IN = "id BETWEEN ? AND ?"
_GAPS = (" ", ' "', "", '"')  # between a key's colon and its value
_KEY = re.compile(r"(?!\d+$)[A-Za-z0-9_]+")
_COMPARISONS = {Relation.LESS: "<", Relation.MOST: "<=", Relation.MORE: ">", Relation.LEAST: ">="}
_Ids = Iterator[int]
Look = Callable[[sqlite3.Connection, int, int], _Ids]


def is_plain(wire: str) -> bool:
    """Whether a payload's wire text reads as people see it."""
    return _NOT_PLAIN.search(wire) is None


def look_for(term: Term) -> Look:
    """What looks for the term in the sends from a first to a last id, both included; an id may come twice."""
    if term.field == "output":
        return partial(_in_output, term)
    if term.field == "error":
        return partial(_in_error, term)
    if term.field in ("gateway", "client"):
        return partial(_selected, term, {})
    if term.path or term.relation is not Relation.LIKE or not _SAYS_ITSELF.fullmatch(term.value):
        return partial(_in_likely_payload, term, payload_test(term))
    return partial(_in_payload, term, payload_test(term))


def _like(value: str) -> str:
    """The pattern of LIKE that finds a value, escaped by `!`."""
    return f"%{value.translate(_LIKE_MARKS)}%"


def _in_payload(
    term: Term, test: Callable[[Payload], bool], database: sqlite3.Connection, first: int, last: int
) -> _Ids:
    """A text that SQLite finds by itself in plain payloads."""
    pattern = _like(term.value)
    query = f"SELECT id FROM sends WHERE {_FIND_IN} AND is_plain AND payload LIKE ? ESCAPE '!'"  # noqa: S608 - ours
    for (send_id,) in database.execute(query, (first, last, pattern)):
        yield send_id
    query = f"SELECT id, payload FROM sends WHERE {_FIND_IN} AND NOT is_plain"  # noqa: S608 - ours
    yield from _tested(test, database.execute(query, (first, last)))


def _in_likely_payload(
    term: Term, test: Callable[[Payload], bool], database: sqlite3.Connection, first: int, last: int
) -> _Ids:
    """A value at a path, or a text with other characters: of plain payloads those that have its parts are looked at."""
    steps = [step for step in term.path if _SAYS_ITSELF.fullmatch(step) and not step.isdigit()]
    likely, values = _holds_text(term, steps) if term.relation in (Relation.LIKE, Relation.IS) else _holds_number(term)
    holds = " AND ".join(["is_plain", *("payload LIKE ? ESCAPE '!'" for _ in steps), *likely])
    query = f"SELECT id, payload FROM sends WHERE {_FIND_IN} AND (NOT is_plain OR ({holds}))"  # noqa: S608 - ours
    yield from _tested(test, database.execute(query, (first, last, *map(_like, steps), *values)))


def _holds_text(term: Term, steps: list[str]) -> tuple[list[str], list[object]]:
    """What SQLite says of a plain payload with that value; after its own key, if the key stands in the text at all."""
    if not _SAYS_ITSELF.fullmatch(term.value):
        return [], []
    key = term.path[-1] if term.path else ""
    if key in steps and "*" not in key and term.value[0].isalnum():  # a dictionary or list begins with a bracket
        value = _like(term.value)[1:]
        patterns: list[object] = [f'%"{key.translate(_LIKE_MARKS)}":{gap}{value}' for gap in _GAPS]
        return ["(" + " OR ".join("payload LIKE ? ESCAPE '!'" for _ in patterns) + ")"], patterns
    return ["payload LIKE ? ESCAPE '!'"], [_like(term.value)]


def _holds_number(term: Term) -> tuple[list[str], list[object]]:
    """Whether there is a number at a path of keys alone that lies where the term wants it; else nothing can be said."""
    comparison = _COMPARISONS.get(term.relation)
    limit = number_of(term.value) if comparison else None
    if limit is None or not all(_KEY.fullmatch(step) for step in term.path):
        return [], []
    path = "$" + "".join(f'."{step}"' for step in term.path)
    # The CASE: some JSON of ours (NaN) is none to SQLite, and an error would end the search.
    condition = f"CASE WHEN json_valid(payload) THEN json_extract(payload, ?) {comparison} ? ELSE 1 END"
    return [condition], [path, limit]


def _tested(test: Callable[[Payload], bool], rows: sqlite3.Cursor) -> _Ids:
    known: dict[str, bool] = {}
    for send_id, wire in rows:
        holds = known.get(wire)
        if holds is None:
            holds = known[wire] = test(Payload(wire))
        if holds:
            yield send_id


def _selected(term: Term, known: dict[int, bool], database: sqlite3.Connection, first: int, last: int) -> _Ids:
    """The selected endpoints are a text that many sends share."""
    test = receiver_test(term)
    query = f"SELECT id, selected FROM sends WHERE {_FIND_IN}"  # noqa: S608 - our own words
    for send_id, number in database.execute(query, (first, last)).fetchall():
        holds = known.get(number)
        if holds is None:
            (text,) = database.execute("SELECT text FROM texts WHERE id = ?", (number,)).fetchone()
            holds = known[number] = any(map(test, endpoints_from(text)))
        if holds:
            yield send_id


def _in_output(term: Term, database: sqlite3.Connection, first: int, last: int) -> _Ids:
    query = "SELECT send_id, output FROM deliveries WHERE send_id BETWEEN ? AND ? AND output <> ''"
    values: tuple[object, ...] = (first, last)
    if term.relation is Relation.LIKE and _SAYS_ITSELF.fullmatch(term.value):
        is_likely = f"(output LIKE ? ESCAPE '!' OR {_HAS_ODD_LETTERS})"
        query, values = f"{query} AND {is_likely}", (first, last, _like(term.value))
    for send_id, output in database.execute(query, values):
        if is_output(term, output):
            yield send_id


def _in_error(term: Term, database: sqlite3.Connection, first: int, last: int) -> _Ids:
    query = """SELECT send_id, error FROM deliveries WHERE send_id BETWEEN ? AND ? AND error <> ''
        UNION ALL SELECT send_id, error FROM answers WHERE send_id BETWEEN ? AND ? AND error <> ''"""
    for send_id, error in database.execute(query, (first, last, first, last)):
        if is_in_error(term, error_from(error)):
            yield send_id
