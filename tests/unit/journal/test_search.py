"""What the journal finds for a term is what the term says of each send by itself, whatever SQLite decides alone."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gateway_core.api import Endpoint, EndpointKind, MessageCall, Payload, Relation, Send, SendKind, Sent, Term
from gateway_core.journal.live_terms import LiveTest
from gateway_core.journal.reader import JournalReader
from gateway_core.journal.search import is_plain
from gateway_core.journal.store import Journal

GATEWAY = Endpoint(EndpointKind.GATEWAY, "gw", "gw")
_WORDS = st.text(alphabet="abNnoe15. _%:-'\"\\\u00e9\n\u0394", max_size=6)
_BYTES = _WORDS.map(lambda text: text.encode().decode("latin-1"))
_TYPED = st.sampled_from(
    [
        {"$type": "unicode", "value": "Bab \u0394"},
        {"$type": "long", "value": "151"},
        {"$type": "date", "value": 1_000_000},
        {"$type": "tuple", "value": ["a", 1]},
        {"$type": "dict", "value": [[1, "a"], [{"$type": "unicode", "value": "b"}, 5]]},
        {"$type": "dataset", "value": {"columns": ["a", "b"], "types": ["str", "str"], "rows": [["a", 1], ["b", 5]]}},
    ]
)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-200, 200) | st.floats(allow_nan=False) | _BYTES | _TYPED,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_BYTES, inner, max_size=3),
    max_leaves=6,
)
_PAYLOADS = st.dictionaries(_BYTES, _VALUES, max_size=3).map(json.dumps)
_PATTERNS = st.text(alphabet="abNnoeLu15. _%:-'*?\u00e9\u0394", max_size=4)
_PATHS = st.lists(st.sampled_from(["a", "b", "1", "0", "*", "ab", "\u00e9"]), max_size=2).map(tuple)
_ORDERED = st.sampled_from([Relation.LESS, Relation.MOST, Relation.MORE, Relation.LEAST])
_NUMBERS = (st.integers(-200, 200) | st.floats(-10, 10).map(lambda number: round(number, 2))).map(str)
_KEYS = st.lists(st.sampled_from(["a", "b", "1", "*", "ab", "\u00e9"]), min_size=1, max_size=2).map(tuple)
_TERMS = st.builds(Term, st.just("payload"), _ORDERED, _NUMBERS, _KEYS) | st.builds(
    Term,
    st.sampled_from(["", "payload"]),
    st.sampled_from([Relation.LIKE, Relation.IS]),
    _PATTERNS,
    st.just(()),
)
_TERMS |= st.builds(Term, st.just("payload"), st.sampled_from([Relation.LIKE, Relation.IS]), _PATTERNS, _PATHS)


def found(journal: Journal, term: Term) -> list[int]:
    reader = JournalReader(None, journal.database, 1)
    ids: list[int] = []
    before = None
    while True:
        portion = reader.found(term, before)
        ids.extend(portion.ids)
        before = portion.before
        if before is None:
            return sorted(ids)


@given(st.lists(_PAYLOADS, min_size=1, max_size=6), st.lists(_TERMS, min_size=1, max_size=4))
@example(['{"a": {"b": 5}}', '{"a": {"b": 6}}', '{"a": 6, "b": 5}'], [Term("payload", Relation.MORE, "5", ("a", "b"))])
@example(['{"a": true}', '{"a": "7"}', '{"a": NaN}'], [Term("payload", Relation.MORE, "0", ("a",))])
@example(['{"a":5}', '{"a": "5"}', '{"a":"5x"}', '{"b": 5}'], [Term("payload", Relation.LIKE, "5", ("a",))])
@example(['{"a": [5]}', '{"a": {"5": 1}}'], [Term("payload", Relation.LIKE, "5", ("a", "*"))])
@example(['{"a": 1e+16}'], [Term("", Relation.LIKE, "10000")])
@example(['{"a": "x_y"}', '{"a": "xzy"}'], [Term("", Relation.LIKE, "x_y")])
@example(['{"a": true}'], [Term("payload", Relation.IS, "True", ("a",))])
@example(['{"a": null}'], [Term("payload", Relation.LIKE, "none", ("a",))])
def test_the_journal_finds_what_the_term_says(payloads, terms):
    journal = Journal(None)
    events = [
        Sent(number, 0, Send(number, number, 0, SendKind.MESSAGE, GATEWAY, MessageCall("P", "h", Payload(wire))))
        for number, wire in enumerate(payloads, 1)
    ]
    journal.write(events)
    for term in terms:
        test = LiveTest(term)
        assert found(journal, term) == [event.send.id for event in events if test.holds(event)], term
    journal.close()


@pytest.mark.parametrize(
    "wire",
    [
        '{"a": null}',
        r'{"a": "\n"}',
        '{"a": 1e5}',
        '{"a": 1.5E-7}',
        '{"a": {"$type": "long", "value": "1"}}',
        '{"a": "\u00e9"}',
    ],
)
def test_what_people_see_in_another_form_is_not_plain(wire):
    assert not is_plain(wire)


def test_a_search_goes_on_where_its_portion_ended():
    journal = Journal(None)
    call = MessageCall("P", "h", Payload('{"a": "hello"}'))
    journal.write(Sent(n, 0, Send(n, n, 0, SendKind.MESSAGE, GATEWAY, call)) for n in range(1, 5_001))
    assert found(journal, Term("payload", Relation.LIKE, "ell")) == list(range(1, 5_001))
    journal.close()


def test_a_journal_without_sends_has_nothing_to_find():
    journal = Journal(None)
    assert found(journal, Term("payload", Relation.LIKE, "x")) == []
    journal.close()
