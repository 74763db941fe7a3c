"""The call at the cursor, in texts that are whole, broken, or being written."""

import pytest

from gateway_core.api import CallAtCursor, MessageCall, RequestCall, WrittenCall

WHOLE = """\
who = 'bob'
payload = {'first': 'Hello'}
system.util.sendMessage(
    project='ACME', messageHandler='alarm',
    payload=payload, user=who)
print 'between'
answer = system.util.sendRequest('ACME', 'ask', {'a': 1}, 'agent', timeoutSec=5)
"""


def read(text: str) -> CallAtCursor:
    reader = CallAtCursor()
    for _step in reader.reading_steps(text):
        pass
    return reader


def at(text: str) -> tuple[str, int]:
    """The text without its `|`, and where that stood."""
    return text.replace("|", "", 1), text.index("|")


def found(text: str, reader: CallAtCursor | None = None) -> WrittenCall | None:
    return (reader or CallAtCursor()).find(*at(text))


def test_a_read_text_gives_names_the_value_that_they_have() -> None:
    call = read(WHOLE).find(WHOLE, WHOLE.index("messageHandler"))
    assert isinstance(call.call, MessageCall)
    assert (call.line, call.last_line, call.call.filters.user, call.open_arguments) == (3, 5, "bob", ())


def test_between_two_calls_there_is_none_but_the_nearest() -> None:
    reader = read(WHOLE)
    position = WHOLE.index("print")
    assert reader.find(WHOLE, position) is None
    assert reader.nearest(WHOLE, position).line in (3, 7)
    assert reader.nearest(WHOLE, len(WHOLE)).line == 7


def test_a_request_has_its_own_arguments() -> None:
    call = read(WHOLE).find(WHOLE, WHOLE.index("'ask'"))
    assert call.call == RequestCall("ACME", "ask", remote_server="agent")


@pytest.mark.parametrize(
    "text",
    [
        "system.util.sendMessage('ACME', 'alarm', user='bo|",
        "system.util.sendMessage('ACME', 'alarm', user='bo|'",
        "system.util.sendMessage('ACME', 'alarm', {'a': [1, (2|, user='bo')",
        "def f(:\n\nsystem.util.sendMessage('ACME', 'alarm', user='bo'|)\nif x\n",
        "x = system.util.sendMessage('ACME', 'alarm', user='bo', hasRole=|\nprint x\n",
        "for x in y: system.util.sendMessage('ACME',\n   # who, what)\n  'alarm', user='bo'|)",
    ],
)
def test_a_call_that_is_being_written_is_read_as_far_as_it_goes(text) -> None:
    call = found(text)
    assert (call.call.project, call.call.handler) == ("ACME", "alarm")


def test_names_keep_their_meaning_while_the_call_is_edited() -> None:
    reader = read(WHOLE)
    edited = WHOLE.replace("user=who)", "user=who, hasRole='Op|")
    call = found(edited, reader)
    assert (call.call.filters.user, call.call.filters.role) == ("bob", "Op")


def test_a_name_loses_its_meaning_when_the_text_above_changes() -> None:
    edited = WHOLE.replace("who = 'bob'", "who = ask()").replace("user=who)", "user=who|)")
    assert found(edited, read(WHOLE)).open_arguments == ("user",)


def test_what_only_running_can_tell_is_open() -> None:
    call = found("system.util.sendMessage(project=p(), messageHandler='a', remoteServers=[x, 'b'], scope=s|)")
    assert call.open_arguments == ("project", "scope", "remoteServers")


def test_more_arguments_from_a_dictionary_leave_all_others_open() -> None:
    call = found("system.util.sendMessage('ACME', 'a', **more|)")
    assert call.open_arguments == ("scope", "clientSessionId", "user", "hasRole", "hostName", "remoteServers")


@pytest.mark.parametrize(
    "text",
    ["# system.util.sendMessage('ACME', 'a'|)", "print 1|", "", "my.sendMessage('A', 'b'|)", "sendMessages('A'|)"],
)
def test_where_no_call_stands_there_is_none(text) -> None:
    if "|" in text:
        assert found(text) is None
    else:
        assert CallAtCursor().find(text, 0) is None


def test_the_innermost_of_two_calls_counts() -> None:
    text = "system.util.sendMessage('ACME', 'outer', {'x': system.util.sendRequest('ACME', 'inner'|)})"
    assert found(text).call.handler == "inner"
    assert read(at(text)[0]).find(*at(text)).call.handler == "inner"


def test_a_call_that_raises_says_why() -> None:
    assert "remoteServers" in found("system.util.sendMessage('ACME', 'a', remoteServers='x'|)").problem
    assert "messageHandler" in found("system.util.sendMessage('ACME'|)").problem
