"""The payload of a call in a text: what is certain of it, and what only running can tell."""

import pytest

from gateway_core.api import ValueKind, send_value_line, written_payload
from gateway_core.prediction.written_payload import LONGEST_TEXT


def read(text: str, line: int = 1, last_line: int = 0) -> str | None:
    """The payload as it is written by itself; None where it cannot be told."""
    found = written_payload(text, line, last_line or line)
    return send_value_line(found) if found is not None else None


@pytest.mark.parametrize(
    ("call", "payload"),
    [
        ("system.util.sendMessage('P', 'h', {'a': [1, 2L, u'x']})", "{'a': [1, 2L, u'x']}"),
        ("system.util.sendMessage(project='P', messageHandler='h', payload={'a': None}, user='bob')", "{'a': None}"),
        ("system.util.sendMessage(payload={'a': 1}, project='P', messageHandler='h')", "{'a': 1}"),
        ("answer = system.util.sendRequest('P', 'h', {'a': 1.5}, 'agent')", "{'a': 1.5}"),
        ("system.util.sendRequestAsync('P', 'h', {'a': True})", "{'a': True}"),
        ("system.util.sendMessage('P', 'h', {'a': now()})", "{'a': now()}"),
        ("system.util.sendMessage('P', 'h', made(1))", "made(1)"),
        ("system.util.sendMessage('P', 'h')", "{}"),
        ("system.util.sendMessage('P', 'h', None)", "{}"),
    ],
)
def test_the_payload_is_read_wherever_it_stands_in_the_call(call: str, payload: str) -> None:
    assert read(call) == payload


def test_a_name_is_followed_to_what_it_is_for_certain() -> None:
    text = "line = 4\npayload = {'line': line}\nsystem.util.sendMessage('P', 'h', payload)"
    assert read(text, 3) == "{'line': 4}"


def test_a_payload_that_is_changed_on_the_way_stays_a_name() -> None:
    text = "payload = {'line': 1}\npayload['more'] = 2\nsystem.util.sendMessage('P', 'h', payload)"
    found = written_payload(text, 3, 3)
    assert found is not None
    assert (found.kind, found.text) == (ValueKind.CODE, "payload")


def test_each_call_has_its_own_payload() -> None:
    text = "system.util.sendMessage('P', 'h', {'n': 1})\nsystem.util.sendMessage('P', 'h', {'n': 2})"
    assert (read(text), read(text, 2)) == ("{'n': 1}", "{'n': 2}")


@pytest.mark.parametrize(
    "text",
    [
        "print 1",
        "system.util.sendMessage('P', 'h', {'n': 1",
        "system.util.sendMessage('P', 'h', {}); system.util.sendMessage('P', 'h', {'n': 2})",
        "system.util.sendMessage('P', *rest)",
    ],
)
def test_what_cannot_be_told_is_none(text: str) -> None:
    assert read(text) is None


def test_of_a_long_text_the_call_alone_is_read() -> None:
    above = "who = 'bob'\n" + "# more\n" * LONGEST_TEXT
    text = f"{above}if who:\n    system.util.sendMessage('P', 'h',\n        {{'n': 1, 'who': who}})\n"
    line = LONGEST_TEXT + 3
    assert read(text, line, line + 1) == "{'n': 1, 'who': who}"
