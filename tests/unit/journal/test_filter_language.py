"""The filter language: what is read, what is refused and how, and that printing gives back what was read."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gateway_core.journal.filter_completion import complete_filter
from gateway_core.journal.filter_fields import FieldKind, filter_fields
from gateway_core.journal.filter_language import FilterError, parse_filter
from gateway_core.journal.filter_terms import EVERYTHING, AllOf, AnyOf, NotThis, Relation, Term, filter_text

LIKE, IS, IS_NOT, MORE = Relation.LIKE, Relation.IS, Relation.IS_NOT, Relation.MORE
TEST = Term("handler", LIKE, "test*")
FAILED = Term("outcome", LIKE, "failed")
BOB = Term("user", LIKE, "bob")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("", EVERYTHING),
        ("  ", EVERYTHING),
        ("handler:test* and outcome:failed and user:bob", AllOf((TEST, FAILED, BOB))),
        ("handler:test* outcome:failed", AllOf((TEST, FAILED))),
        ("handler:test* OR outcome:failed user:bob", AnyOf((TEST, AllOf((FAILED, BOB))))),
        ("(handler:test* or outcome:failed) user:bob", AllOf((AnyOf((TEST, FAILED)), BOB))),
        ("not user:bob", NotThis(BOB)),
        ("not (user:bob or handler:test*)", NotThis(AnyOf((BOB, TEST)))),
        ("HasRole=Operator", Term("role", IS, "Operator")),
        ('user=""', Term("user", IS, "")),
        ('client:"Packing 1"', Term("client", LIKE, "Packing 1")),
        ("client:'Packing 1'", Term("client", LIKE, "Packing 1")),
        (r'error:"say \"no\""', Term("error", LIKE, 'say "no"')),
        ("selected > 3", Term("selected", MORE, "3")),
        ("time:>10:21", Term("time", MORE, "10:21")),
        ("time:today", Term("time", LIKE, "today")),
        ("payload.order.id:5", Term("payload", LIKE, "5", ("order", "id"))),
        ('payload."my key".0=x', Term("payload", IS, "x", ("my key", "0"))),
        ("hello", Term("", LIKE, "hello")),
        ("10:21:07", Term("", LIKE, "10:21:07")),
        ('"and"', Term("", LIKE, "and")),
        ("text:hello", Term("", LIKE, "hello")),
        ("android", Term("", LIKE, "android")),
    ],
)
def test_a_filter_is_read(text, read):
    assert parse_filter(text) == read


@pytest.mark.parametrize(
    ("text", "position", "words"),
    [
        ("handlr:x", 0, "There is no field handlr. Did you mean handler?"),
        ("user:bob and", 12, "A condition is missing here"),
        ("user:bob and or x", 13, "A condition is missing here"),
        ("(user:bob", 0, "This parenthesis is not closed."),
        ("user:bob)", 8, "This closing parenthesis has no opening one."),
        ("()", 1, "A condition is missing here"),
        ("user:", 0, "A value is missing here."),
        ('user:"bob', 5, "This quotation mark is not closed."),
        ("user>bob", 0, "user has no order"),
        ("selected:many", 0, "many is no number. Write selected:>3."),
        ("time:soon", 0, "soon is no time."),
        ("time:2026-02-31", 0, "2026-02-31 is no time."),
        ("outcome:faild", 0, "Did you mean failed?"),
        ("kind:massage", 0, "Did you mean message?"),
        ("handler.x:1", 7, "only payload has one"),
        ("payload.a>b", 0, "b is no number"),
        ("not", 3, "A condition is missing here"),
        ("= 3", 0, "A condition does not begin with =."),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(text, position, words):
    error = parse_filter(text)
    assert isinstance(error, FilterError)
    assert error.position == position
    assert words in error.sentence


def test_a_filter_nested_without_end_is_refused_and_not_a_crash():
    error = parse_filter("(" * 10_000)
    assert isinstance(error, FilterError)
    assert isinstance(parse_filter("not " * 10_000 + "x"), FilterError)


def test_every_field_has_an_example_that_can_be_read():
    for field in filter_fields():
        read = parse_filter(field.example)
        assert isinstance(read, Term)
        assert read.field in (field.name, "")
        assert field.help.endswith(".")


_VALUES = st.text(max_size=12)
_STEPS = st.lists(st.text(min_size=1, max_size=6), max_size=3).map(tuple)
_NUMBERS = st.integers(0, 10**9).map(str) | st.sampled_from(["1.5s", "-3", "20ms"])


@st.composite
def terms(draw):
    field = draw(st.sampled_from(filter_fields()))
    path = draw(_STEPS) if field.has_path else ()
    relation = draw(st.sampled_from(field.relations))
    is_ordered = relation not in (LIKE, IS, IS_NOT)
    kinds = {FieldKind.CHOICE: st.sampled_from(field.choices or ("",)), FieldKind.NUMBER: _NUMBERS}
    kinds[FieldKind.TIME] = st.sampled_from(["10:21", "today", "-15m", "2026-03-01T10:21:07.5"])
    value = draw(_NUMBERS if is_ordered and path else kinds.get(field.kind, _VALUES))
    if field.name == "text" and relation is LIKE:
        return Term("", LIKE, value)
    if field.name == "payload" and is_ordered and not path:
        relation = LIKE
    return Term(field.name, relation, value, path)


def compounds(inner):
    parts = st.lists(inner, min_size=2, max_size=4).map(tuple)
    return parts.map(AllOf) | parts.map(AnyOf) | inner.map(NotThis)


@given(st.recursive(terms(), compounds, max_leaves=12))
@example(Term("", LIKE, "not"))
@example(Term("", LIKE, "a:b"))
@example(Term("", LIKE, "a.b c"))
@example(Term("payload", LIKE, "x\\", ('a"b',)))
def test_what_is_printed_reads_as_the_same_filter(shown):
    assert parse_filter(filter_text(shown)) == shown


_PIECES = st.sampled_from([*"ab:=<>!()\"'\\ .*10", "and ", "or ", "not ", "user", "payload", "time"])


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_any_text_is_a_filter_or_an_error_within_it(text):
    read = parse_filter(text)
    if isinstance(read, FilterError):
        assert 0 <= read.position <= len(text)
        assert read.length >= 1
    else:
        assert parse_filter(filter_text(read)) == read


def _labels(text, position=None, **values):
    found = complete_filter(text, len(text) if position is None else position, values)
    return [choice.label for choice in found.choices]


def test_fields_are_offered_where_a_term_begins():
    assert _labels("ha")[0] == "handler:"
    assert "outcome:" in _labels("")
    assert "and" not in _labels("")


def test_joining_words_are_offered_after_a_term():
    assert _labels("user:bob ")[:3] == ["and", "or", "not"]
    assert _labels('client:"a b" ')[:3] == ["and", "or", "not"]
    assert "and" not in _labels("user:bob and ")


def test_values_that_occur_are_offered_and_quoted_where_they_must_be():
    found = complete_filter("client:pack and x", 11, {"client": ["Packing 1", "Office"]})
    assert (found.start, found.end) == (7, 11)
    assert [choice.text for choice in found.choices] == ['"Packing 1"']
    assert _labels("outcome:f")[:1] == ["failed"]
    assert _labels('client:"Packing 1" and handler:t', handler=["test", "alarm"]) == ["test"]


@pytest.mark.parametrize("quote", ['"', "'"])
def test_inside_a_quoted_value_the_value_is_completed(quote):
    found = complete_filter(f"client:{quote}Packing ", 16, {"client": ["Packing 1", "Packing 2"]})
    assert found.start == 7
    assert [choice.text for choice in found.choices] == ['"Packing 1"', '"Packing 2"']
    assert _labels(f"client:{quote}Packing 1{quote} ha")[0] == "handler:"


def test_an_apostrophe_within_a_word_begins_no_quoted_value():
    assert _labels("it's ha")[0] == "handler:"


def test_an_unknown_field_offers_nothing():
    assert _labels("nothing:a") == []
