"""Calls and payloads as scripts: what they look like. That running them makes the same call, a process test says."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.api import Filters, MessageCall, Payload, RequestCall, call_script, python2_source


def test_a_message_is_written_with_the_arguments_that_were_given() -> None:
    call = MessageCall("ACME", "greet", Payload('{"first": "Hello"}'), filters=Filters(user="bob"))
    assert call_script(call) == (
        "payload = {'first': 'Hello'}\n"
        "system.util.sendMessage(\n"
        "    project='ACME',\n"
        "    messageHandler='greet',\n"
        "    payload=payload,\n"
        "    user='bob')\n"
    )


def test_a_call_without_payload_has_no_payload() -> None:
    assert call_script(MessageCall("ACME", "greet")) == (
        "system.util.sendMessage(\n    project='ACME',\n    messageHandler='greet')\n"
    )


def test_a_request_gives_its_answer_a_name() -> None:
    call = RequestCall("ACME", "ask", host="PACK-01", remote_server="agent-8088", timeout_s=5.0)
    assert call_script(call).startswith("answer = system.util.sendRequest(\n")
    assert call_script(call).endswith("    hostName='PACK-01',\n    remoteServer='agent-8088',\n    timeoutSec=5)\n")


def test_every_argument_of_a_message_is_written() -> None:
    call = MessageCall("P", "h", scope="CG", filters=Filters("0A1B2C3D", "bob", "Op", "PC"), remote_servers=("a", "b"))
    text = call_script(call)
    for argument in ("scope='CG'", "clientSessionId='0A1B2C3D'", "user='bob'", "hasRole='Op'", "hostName='PC'"):
        assert argument in text
    assert "remoteServers=['a', 'b']" in text


@pytest.mark.parametrize(
    ("wire", "source"),
    [
        ({"$type": "long", "value": "12"}, "12L"),
        ({"$type": "unicode", "value": "Grüße"}, r"u'Gr\xfc\xdfe'"),
        ("Gr\xc3\xbc\xc3\x9fe", r"'Gr\xc3\xbc\xc3\x9fe'"),
        ({"$type": "tuple", "value": [1]}, "(1,)"),
        ({"$type": "tuple", "value": []}, "()"),
        ({"$type": "float", "value": "-inf"}, "float('-inf')"),
        ({"$type": "date", "value": 1500}, "system.date.fromMillis(1500)"),
        ({"$type": "dict", "value": [[1, None]]}, "{1: None}"),
        (-(2**31), "(-2147483647 - 1)"),
    ],
)
def test_a_value_of_each_type_as_python_2_source(wire, source) -> None:
    assert python2_source(wire) == source


def test_what_does_not_fit_on_a_line_gets_a_line_for_each_member() -> None:
    text = python2_source({"names": ["a" * 30, "b" * 30, "c" * 30], "n": 1})
    assert text.splitlines()[:3] == ["{", "    'names': [", f"        '{'a' * 30}',"]


def test_what_is_nested_deep_is_written_in_parts() -> None:
    value: object = 1
    for _ in range(150):
        value = [value]
    lines = python2_source(value).splitlines()
    assert lines[0].startswith("part1 = ")
    assert max(line.count("[") for line in lines) <= 12


_PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(max_codepoint=255)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(max_codepoint=126)), inner),
    max_leaves=20,
)


@given(_PLAIN)
def test_every_source_is_ascii_and_reads_as_the_value_that_it_was(value) -> None:
    source = python2_source(value)
    assert source.isascii()
    if "part" not in source:
        # Bytes as characters: what Python 3 reads in such a literal is the same letter.
        assert json.dumps(eval(source)) == json.dumps(value)


def test_an_expression_stands_for_a_payload_that_is_not_known() -> None:
    assert call_script(MessageCall("ACME", "greet"), "{'at': now()}").startswith("payload = {'at': now()}\nsystem.util")


def test_a_payload_of_that_name_is_handed_over_as_it_is() -> None:
    script = call_script(MessageCall("ACME", "greet"), "payload")
    assert script.startswith("system.util.sendMessage(\n")
    assert "    payload=payload" in script
