"""Values of scripts on the wire: what comes back equal, what is refused, and how the refusal names the place."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.messages.payload import Payload
from gateway_core.script_host.datasets import Dataset, PyDataSet
from gateway_core.script_host.dialect.types import long, unicode
from gateway_core.script_host.java.dates import Date
from gateway_core.script_host.java.throwables import NotSerializableException
from gateway_core.script_host.wire import decode, encode


def _same(first: object, second: object) -> bool:
    """Equal in value and in every type within."""
    if type(first) is not type(second):
        return False
    if isinstance(first, (list, tuple)):
        return len(first) == len(second) and all(map(_same, first, second))  # type: ignore[arg-type]
    if isinstance(first, dict):
        assert isinstance(second, dict)
        return _same(list(first.items()), list(second.items()))
    if isinstance(first, float):
        return repr(first) == repr(second)
    return first == second


BYTES = st.text(st.characters(max_codepoint=255))
UNICODE = st.text().map(unicode)
INTEGERS = st.integers(-(2**63), 2**63 - 1)
LEAVES = st.one_of(
    st.none(), st.booleans(), INTEGERS, st.floats(), BYTES, UNICODE, st.integers().map(long),
    st.integers(-(10**15), 10**15).map(Date),
)  # fmt: skip
KEYS = st.one_of(BYTES, UNICODE, INTEGERS, st.booleans(), st.none(), st.tuples(BYTES, INTEGERS))
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.lists(inner, max_size=4).map(tuple), st.dictionaries(KEYS, inner, max_size=4)
    ),
    max_leaves=20,
)


@given(VALUES)
def test_m19_every_allowed_value_comes_back_with_its_types(value: object) -> None:
    assert _same(decode(encode(value)), value)


@given(VALUES)
def test_m19_the_core_can_show_every_allowed_value(value: object) -> None:
    payload = Payload(encode(value))
    assert payload.to_python2()
    json.dumps(payload.to_json())


@given(st.dictionaries(BYTES, VALUES, max_size=4))
def test_m18_each_decoding_is_a_fresh_copy(value: dict[str, object]) -> None:
    wire = encode({"inner": value})
    first, second = decode(wire), decode(wire)
    first["inner"]["added"] = 1
    assert _same(second["inner"], value)


def test_a_dictionary_of_plain_names_is_a_plain_object() -> None:
    assert encode({"first": "Hello", "n": 1}) == '{"first": "Hello", "n": 1}'


def test_a_key_that_begins_with_a_dollar_is_no_mark_of_ours() -> None:
    assert decode(encode({"$type": "tuple", "value": [1]})) == {"$type": "tuple", "value": [1]}


@pytest.mark.parametrize("number", [2**63 - 1, -(2**63)])
def test_an_integer_of_64_bits_is_a_plain_number(number: int) -> None:
    assert encode(number) == str(number)


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**4000])
def test_a_longer_integer_is_a_long(number: int) -> None:
    assert json.loads(encode(number)) == {"$type": "long", "value": str(number)}


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan, -0.0])
def test_floats_that_json_lacks_survive(value: float) -> None:
    assert repr(decode(encode(value))) == repr(value)


def test_datasets_survive_with_columns_types_and_cells() -> None:
    dataset = Dataset(["Größe", "at"], ["Integer", "Date"], [[1, Date(5)], [None, Date(6)]])
    back = decode(encode({"d": dataset, "p": PyDataSet(dataset)}))
    assert back["d"] == dataset
    assert [row["at"] for row in back["p"]] == [Date(5), Date(6)]


class Thing:
    """A user's class."""


class OwnDict(dict):
    """A user's subclass of an allowed type."""


class OwnText(str):
    """A user's subclass of str."""

    __slots__ = ()


@pytest.mark.parametrize(
    ("value", "where", "kind"),
    [
        ({"a": [1, 2, Thing()]}, "payload['a'][2]", "an instance of Thing"),
        ({"a": {"b": len}}, "payload['a']['b']", "a function"),
        ({"a": (json,)}, "payload['a'][0]", "a module"),
        ({"a": Thing}, "payload['a']", "the class Thing"),
        ({1: {unicode("k"): Thing()}}, "payload[1][u'k']", "an instance of Thing"),
        ({"a": OwnDict()}, "payload['a']", "an instance of OwnDict"),
        ({"a": OwnText("x")}, "payload['a']", "an instance of OwnText"),
        ({"a": {1}}, "payload['a']", "a set"),
        ({(1, Thing()): 1}, "payload key[1]", "an instance of Thing"),
        ({"d": Dataset(["x"], ["Object"], [[1], [Thing()]])}, "payload['d'] row 1 column x", "an instance of Thing"),
    ],
)
def test_m19_what_is_not_allowed_is_refused_with_its_path_and_type(value: object, where: str, kind: str) -> None:
    with pytest.raises(NotSerializableException) as refused:
        encode(value)
    assert refused.value.getMessage().startswith(f"{where} is {kind}, which can't travel in a message.")


def test_m19_a_cycle_is_refused_with_its_path() -> None:
    inner: list[object] = []
    inner.append({"again": inner})
    with pytest.raises(NotSerializableException) as refused:
        encode({"a": inner})
    assert refused.value.getMessage().startswith("payload['a'][0]['again'] contains itself")


def test_m19_the_same_value_twice_is_no_cycle() -> None:
    shared = [1]
    assert decode(encode({"a": shared, "b": shared})) == {"a": [1], "b": [1]}


def test_m19_nesting_without_sense_is_refused_before_anything_breaks() -> None:
    deep: list[object] = []
    for _ in range(500):
        deep = [deep]
    with pytest.raises(NotSerializableException, match="nested more than 200 levels deep"):
        encode(deep)


def test_datasets_in_datasets_travel_as_deep_as_they_can_be_read_again() -> None:
    table: object = 1
    for _ in range(100):
        table = PyDataSet(Dataset(["cell"], ["Object"], [[table]]))
    assert decode(encode(table)) == table
    with pytest.raises(NotSerializableException, match="nested more than 200 levels deep"):
        encode([table])


def test_a_text_key_in_a_path_is_shown_as_people_read_it() -> None:
    with pytest.raises(NotSerializableException) as refused:
        encode({"Größe".encode().decode("latin-1"): Thing()})
    assert refused.value.getMessage().startswith("payload['Größe'] is")


def test_r13_the_root_of_the_path_is_named_by_who_encodes() -> None:
    with pytest.raises(NotSerializableException) as refused:
        encode([Thing()], "return value")
    assert refused.value.getMessage().startswith("return value[0] is an instance of Thing")
