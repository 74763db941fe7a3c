"""A call that is written as a script makes, when it is run by a real engine, the same call again."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway_core.api import Filters, MessageCall, Payload, call_script
from tests.support.script_hosts import BOTH_ENGINES, HostPlay

DEEP: list[object] = [1]
for _ in range(150):
    DEEP = [DEEP]


def typed(tag: str, value: object) -> dict[str, object]:
    return {"$type": tag, "value": value}


def table(kind: str, types: list[str], rows: list[list[object]]) -> dict[str, object]:
    return typed(kind, {"columns": ["a", "Größe"][: len(types)], "types": types, "rows": rows})


EVERYTHING = {
    "plain": [1, 2.5, True, None, -0.0, 1e22, -(2**31), -5],
    "bytes": "Gr\xc3\xbc\xff'\"\n",
    "unicode": typed("unicode", "Grüße 😀 \\ '"),
    "long": typed("long", "-12345678901234567890"),
    "tuple": typed("tuple", [1]),
    "dict": typed("dict", [[typed("tuple", ["a", None]), typed("date", 1_704_189_600_123)]]),
    "infinite": typed("float", "inf"),
    "table": table("dataset", ["Integer", "String"], [[1, typed("unicode", "x")], [None, None]]),
    "loop table": table("pydataset", ["Long", "Object"], [[typed("long", "5"), True], [None, 1]]),
    "no rows": table("dataset", ["Byte", "String"], []),
    "deep": DEEP,
}


def canonical(wire: str) -> str:
    return json.dumps(json.loads(wire), sort_keys=True)


@pytest.mark.parametrize("play", BOTH_ENGINES, indirect=True)
def test_a_script_of_a_call_makes_the_same_call_with_every_type(play) -> None:
    filters = Filters("0A1B2C3D", "bob", "Opera'tor", "PACK-01")
    call = MessageCall("Füllung", "h", Payload(json.dumps(EVERYTHING)), "CG", filters, ("a", "b"))
    played = play.play(call_script(call))
    assert played.outcome == "done", played.error
    made = dict(played.calls[0]["arguments"])
    assert canonical(made.pop("payload")) == canonical(call.payload.wire)
    assert made == {
        "project": "Füllung",
        "handler": "h",
        "scope": "CG",
        "session_id": "0A1B2C3D",
        "user": "bob",
        "role": "Opera'tor",
        "host": "PACK-01",
        "remote_servers": ["a", "b"],
    }


@pytest.fixture(scope="module")
def hosts() -> Iterator[HostPlay]:
    with HostPlay() as play:
        yield play


_BYTES = st.text(st.characters(max_codepoint=255), max_size=8)
_LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _BYTES
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=8).map(lambda text: typed("unicode", text))
    | st.integers(-(10**30), 10**30).map(lambda number: typed("long", str(number)))
    | st.integers(0, 4 * 10**12).map(lambda number: typed("date", number))
)
_KEYS = _BYTES.filter(lambda key: not key.startswith("$"))
_VALUES = st.recursive(
    _LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=3).map(lambda items: typed("tuple", items))
        | st.dictionaries(_KEYS, inner, max_size=4)
    ),
    max_leaves=25,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(wire=st.dictionaries(_KEYS, _VALUES, max_size=4))
def test_any_payload_comes_back_as_it_was(hosts, wire) -> None:
    played = hosts.play(call_script(MessageCall("P", "h", Payload(json.dumps(wire)))))
    assert played.outcome == "done", played.error
    assert canonical(played.calls[0]["arguments"]["payload"]) == canonical(json.dumps(wire))
