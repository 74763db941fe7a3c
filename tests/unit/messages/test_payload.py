"""Payloads seen by people and programs: types, text, the JSON of the command line."""

import json

import pytest

from gateway_core.api import EMPTY_PAYLOAD, Payload

LONG = {"$type": "long", "value": "12345678901234567890"}
UNICODE = {"$type": "unicode", "value": "Grüße"}


@pytest.mark.parametrize(
    ("wire", "contract", "text"),
    [
        ({"first": "Hello"}, {"first": "Hello"}, "{'first': 'Hello'}"),
        ([1, 2.5, True, None], [1, 2.5, True, None], "[1, 2.5, True, None]"),
        (UNICODE, "Grüße", "u'Grüße'"),
        ("Gr\xc3\xbc\xc3\x9fe", "Grüße", "'Grüße'"),
        ("\xff", {"$type": "bytes", "value": "ff"}, "'ÿ'"),
        (LONG, {"$type": "long", "value": 12345678901234567890}, "12345678901234567890L"),
        ({"$type": "tuple", "value": [1, "a"]}, {"$type": "tuple", "value": [1, "a"]}, "(1, 'a')"),
        ({"$type": "tuple", "value": [1]}, {"$type": "tuple", "value": [1]}, "(1,)"),
        ({"$type": "dict", "value": [[1, UNICODE]]}, {"$type": "dict", "value": [[1, "Grüße"]]}, "{1: u'Grüße'}"),
        ({"$type": "float", "value": "nan"}, {"$type": "float", "value": "nan"}, "nan"),
        (
            {"$type": "date", "value": 1500},
            {"$type": "date", "value": "1970-01-01T00:00:01.500Z"},
            "Date 1970-01-01T00:00:01.500Z",
        ),
        (
            {"$type": "pydataset", "value": {"columns": ["a"], "types": ["str"], "rows": [["x"], [UNICODE]]}},
            {"$type": "dataset", "value": {"columns": ["a"], "rows": [["x"], ["Grüße"]]}},
            "Dataset [2R x 1C]",
        ),
    ],
)
def test_a_payload_as_json_and_as_python_2_text(wire, contract, text):
    payload = Payload(json.dumps(wire))
    assert payload.to_json() == contract
    assert payload.to_python2() == text


def test_a_long_beyond_measure_stays_text():
    digits = "7" * 10_000
    assert Payload(json.dumps({"$type": "long", "value": digits})).to_json() == {"$type": "long", "value": digits}


def test_a_date_beyond_all_calendars_is_shown_in_ms():
    assert Payload(json.dumps({"$type": "date", "value": 10**18})).to_json()["value"] == 10**18


def test_the_tree_names_python_2_types_and_children():
    payload = Payload(json.dumps({"a": [1, LONG], "u": UNICODE}))
    first, second = payload.tree().children()
    assert [(first.label, first.type_name), (second.label, second.type_name)] == [("a", "list"), ("u", "unicode")]
    assert [(node.label, node.type_name, node.text) for node in first.children()] == [
        ("[0]", "int", "1"),
        ("[1]", "long", "12345678901234567890L"),
    ]


def test_a_dataset_has_its_rows_as_children():
    wire = {"$type": "dataset", "value": {"columns": ["a", "b"], "types": ["int", "int"], "rows": [[1, 2]]}}
    (row,) = Payload(json.dumps(wire)).tree().children()
    assert (row.label, row.text) == ("row 0", "{'a': 1, 'b': 2}")


def test_the_empty_payload_is_an_empty_dictionary():
    assert EMPTY_PAYLOAD.to_json() == {}
    assert EMPTY_PAYLOAD.is_empty
