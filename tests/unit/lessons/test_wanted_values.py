"""Values that a lesson wants, against values that travelled, with the types of Python 2."""

import pytest

from gateway_core.lessons.wanted import Wanted, part_at, plain_value, value_text
from gateway_core.messages.payload import Payload

UNICODE = '{"$type": "unicode", "value": "Grüße"}'
LONG = '{"$type": "long", "value": "5"}'


@pytest.mark.parametrize(
    ("value", "type_name", "wire"),
    [
        (5, "", "5"), (5, "", LONG), (5, "", "5.0"), (5, "long", LONG), (5, "int", "5"),
        ("Hello", "", '"Hello"'), ("Grüße", "", UNICODE), ("Grüße", "unicode", UNICODE),
        ("Grüße", "str", '"Gr\\u00c3\\u00bc\\u00c3\\u009fe"'),
        (True, "", "true"), ([1, 2], "", '{"$type": "tuple", "value": [1, 2]}'), ([1, 2], "list", "[1, 2]"),
        ({"a": 1}, "", '{"a": 1}'), ({"1": "x"}, "", '{"$type": "dict", "value": [[1, "x"]]}'),
        (None, "NoneType", "null"), (None, "dict", "{}"), (float("inf"), "float", '{"$type": "float", "value": "inf"}'),
        (float("nan"), "", '{"$type": "float", "value": "nan"}'),
    ],
)  # fmt: skip
def test_a_value_fits(value, type_name, wire):
    assert Wanted(value, type_name).fits(Payload(wire))


@pytest.mark.parametrize(
    ("value", "type_name", "wire"),
    [
        (5, "", "6"), (5, "int", LONG), (5, "", '"5"'), ("5", "", "5"), (1, "", "true"), (True, "", "1"),
        ([1], "", "[true]"), ({"a": 1}, "", '{"a": true}'), ("Grüße", "str", UNICODE), ([1, 2], "list", '{"$type": "tuple", "value": [1, 2]}'),
        ([1, 2], "", "[1]"), ({"a": 1}, "", '{"a": 1, "b": 2}'), (None, "NoneType", "0"),
        (float("-inf"), "", '{"$type": "float", "value": "inf"}'), (5, "", '{"$type": "float", "value": "nan"}'),
    ],
)  # fmt: skip
def test_another_value_or_type_does_not_fit(value, type_name, wire):
    assert not Wanted(value, type_name).fits(Payload(wire))


@pytest.mark.parametrize(
    ("path", "wire"),
    [("", '{"order": {"lines": [{"id": 7}]}}'), ("order.lines.0.id", "7"), ("order.lines", '[{"id": 7}]')],
)
def test_a_part_is_found_by_its_path(path, wire):
    part = part_at(Payload('{"order": {"lines": [{"id": 7}]}}'), path)
    assert part == Payload(wire)


@pytest.mark.parametrize("path", ["order.lines.1", "order.name", "order.lines.0.id.x", "x"])
def test_a_path_that_leads_nowhere_has_no_part(path):
    assert part_at(Payload('{"order": {"lines": [{"id": 7}]}}'), path) is None


def test_a_path_goes_through_tuples_and_odd_keys():
    payload = Payload('{"$type": "dict", "value": [[1, {"$type": "tuple", "value": ["x"]}]]}')
    assert part_at(payload, "1.0") == Payload('"x"')


def test_values_are_told_with_their_types():
    assert (Wanted(5, "int").text, Wanted("a").text, Wanted(None, "dict").text) == (
        "5 (int)",
        '"a"',
        "a value of the type dict",
    )
    assert (value_text(Payload('"5"')), value_text(Payload(LONG))) == ("'5' (str)", "5L (long)")
    assert plain_value(Payload('{"a": {"$type": "tuple", "value": [' + LONG + "]}}")) == {"a": [5]}
