"""A call as a form: read from a script, written as one, put back into one. Real Python 2 reads what is written."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway_core.api import (
    SendCode,
    SendCodeFault,
    SendForm,
    SendMember,
    SendValue,
    ValueKind,
    edited_send_code,
    form_of,
    read_send_code,
    read_send_value,
    send_text,
    send_texts,
    written_send_code,
    written_send_value,
)
from tests.support.python2_oracle import Oracle, find_python2, running

MESSAGE_CALL = "system.util.sendMessage(project='ACME', messageHandler='alarm', user='bob')\n"
PARSES = "compile(u{text}, 'form', 'exec')\nprint 'parsed'\n"
PYTHON2 = find_python2()

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
plain_values = st.one_of(
    texts.map(send_text),
    texts.map(lambda text: SendValue(ValueKind.UNICODE, text)),
    st.integers(-(2**63) + 1, 2**63 - 1).map(lambda number: SendValue(ValueKind.INT, str(number))),
    st.integers().map(lambda number: SendValue(ValueKind.LONG, str(number))),
    st.floats(allow_nan=False, allow_infinity=False).map(lambda number: SendValue(ValueKind.FLOAT, repr(number))),
    st.sampled_from(["True", "False"]).map(lambda word: SendValue(ValueKind.BOOL, word)),
    st.just(SendValue(ValueKind.NONE)),
    st.datetimes(
        datetime(1900, 1, 1)  # noqa: DTZ001 - a date without a zone
    ).map(lambda moment: SendValue(ValueKind.DATE, f"{moment:%Y-%m-%d %H:%M:%S}")),
    st.just(SendValue(ValueKind.DATE, "2026-01-31 14:30:00.250")),
    st.just(SendValue(ValueKind.CODE, "system.date.now()")),
    st.just(SendValue(ValueKind.CODE, "{{line}}")),
)


def _sequences(inner):
    members = st.lists(inner.map(SendMember), max_size=4).map(tuple)
    pairs = st.lists(st.builds(SendMember, inner, plain_values), max_size=4).map(tuple)
    rows = st.lists(members.map(lambda cells: SendMember(SendValue(ValueKind.LIST, members=cells))), max_size=2)
    headers = st.lists(texts, max_size=3).map(lambda names: SendMember(send_texts(tuple(names))))
    return st.one_of(
        members.map(lambda found: SendValue(ValueKind.LIST, members=found)),
        members.map(lambda found: SendValue(ValueKind.TUPLE, members=found)),
        pairs.map(lambda found: SendValue(ValueKind.DICT, members=found)),
        st.builds(
            lambda first, second: SendValue(
                ValueKind.DATASET, members=(first, SendMember(SendValue(ValueKind.LIST, members=tuple(second))))
            ),
            headers,
            rows,
        ),
    )


values = st.recursive(plain_values, _sequences, max_leaves=12)
payloads = st.lists(st.builds(SendMember, values, plain_values), max_size=5).map(
    lambda found: SendValue(ValueKind.DICT, members=tuple(found))
)


@st.composite
def forms(draw) -> SendForm:
    function = draw(st.sampled_from(["sendMessage", "sendRequest"]))
    arguments = {"project": send_text(draw(texts)), "messageHandler": send_text(draw(texts))}
    if draw(st.booleans()):
        arguments["payload"] = draw(payloads)
    names = ["scope", "clientSessionId", "user", "hasRole", "hostName"]
    if function == "sendRequest":
        names = ["remoteServer", "hostName"]
        if draw(st.booleans()):
            arguments["timeoutSec"] = draw(st.sampled_from([SendValue(ValueKind.INT, "5"), send_text("2.5")]))
    elif draw(st.booleans()):
        arguments["remoteServers"] = send_texts(tuple(draw(st.lists(texts, max_size=3))))
    for name in draw(st.lists(st.sampled_from(names), unique=True)):
        arguments[name] = send_text(draw(texts))
    return form_of(function, arguments, draw(st.sampled_from([0, 9])))


@pytest.fixture(scope="module")
def oracle():
    if PYTHON2 is None:
        pytest.skip("no Python 2 on this machine")
    with running(PYTHON2) as found:
        yield found


def parses(oracle: Oracle, text: str) -> bool:
    return oracle.output(PARSES.format(text=ascii(text))) == "parsed\n"


def read(text: str) -> SendCode:
    found = read_send_code(text)
    assert isinstance(found, SendCode), found
    return found


def fault(text: str) -> str:
    found = read_send_code(text)
    assert isinstance(found, SendCodeFault), found
    return found.text


@settings(max_examples=120)
@given(forms())
def test_any_form_comes_back_from_its_code(form):
    found = read(written_send_code(form))
    assert (found.form.function, found.form.arguments) == (form.function, form.arguments)
    assert found.is_plain


def test_real_python_2_reads_the_code_of_any_form(oracle: Oracle):
    @settings(max_examples=60)
    @given(forms())
    def check(form):
        assert parses(oracle, written_send_code(form)), written_send_code(form)

    check()


@settings(max_examples=100)
@given(values)
def test_any_value_comes_back_from_its_expression(value):
    assert read_send_value(written_send_value(value)) == value


def test_m1_arguments_by_position_have_the_order_of_the_manual():
    code = read("system.util.sendMessage('ACME', 'alarm', {'line': 4}, 'C', None, 'bob')\n")
    assert {name: value.text for name, value in code.form.arguments if value.is_text} == {
        "project": "ACME",
        "messageHandler": "alarm",
        "scope": "C",
        "user": "bob",
    }
    assert "clientSessionId" not in dict(code.form.arguments)


def test_m5_what_is_left_out_between_arguments_by_position_is_written_as_none():
    form = form_of(
        "sendMessage", {"project": send_text("A"), "messageHandler": send_text("b"), "user": send_text("c")}, 9
    )
    assert written_send_code(form) == "system.util.sendMessage('A', 'b', None, None, None, 'c')\n"


def test_r1_host_name_of_a_request_goes_by_keyword():
    form = form_of("sendRequest", {name: send_text(name) for name in ("project", "messageHandler", "hostName")}, 9)
    assert written_send_code(form).endswith("    'project',\n    'messageHandler',\n    hostName='hostName',\n)\n")


def test_a_long_payload_stands_above_the_call():
    payload = read_send_value("{'line': 4, 'text': 'the filler has stopped', 'since': system.date.now()}")
    form = form_of("sendMessage", {"project": send_text("A"), "messageHandler": send_text("b"), "payload": payload})
    above, call = written_send_code(form).split("}\n")
    assert above.startswith("payload = {\n    'line': 4,\n")
    assert call.endswith("    messageHandler='b',\n    payload=payload,\n)\n")


def test_a_name_with_one_literal_value_above_is_followed():
    code = read("who = 'bob'\nsystem.util.sendMessage('ACME', 'alarm', user=who)\n")
    assert code.form.text("user") == "bob"
    assert code.is_plain


def test_a_name_that_may_have_changed_stays_code():
    code = read("who = 'bob'\nif who:\n    who = 'eve'\nsystem.util.sendMessage('ACME', 'alarm', user=who)\n")
    assert code.form.value("user") == SendValue(ValueKind.CODE, "who")


def test_a_dictionary_that_was_changed_stays_code():
    code = read("p = {}\np['a'] = 1\nsystem.util.sendMessage('ACME', 'alarm', p)\n")
    assert code.form.value("payload") == SendValue(ValueKind.CODE, "p")


def test_what_only_running_can_tell_stays_the_code_that_it_is():
    code = read("system.util.sendMessage('ACME', 'alarm', {'at': system.date.now(), 'line': 4})\n")
    at, line = code.form.value("payload").members
    assert at.value == SendValue(ValueKind.CODE, "system.date.now()")
    assert line.value == SendValue(ValueKind.INT, "4")


def test_comments_names_and_other_statements_survive_an_edit_of_one_argument():
    text = "# each line\nfor line in range(3):\n    print system.util.sendMessage('ACME', 'alarm', {'line': line}, user='bob')\n"
    code = read(text)
    assert edited_send_code(code, code.form.with_text("user", "eve")) == text.replace("bob", "eve")


def test_another_argument_makes_the_call_be_written_anew_with_the_old_ones_as_they_were():
    code = read("who = system.security.getUsername()\nprint system.util.sendMessage('ACME', \"alarm\", user=who)\n")
    edited = edited_send_code(code, code.form.with_text("scope", "C"))
    assert edited.endswith("print system.util.sendMessage('ACME', \"alarm\", scope='C', user=who)\n")


def test_a_call_by_another_name_is_found():
    code = read("from system.util import sendMessage as tell\ntell('ACME', 'alarm')\n")
    assert code.form.text("messageHandler") == "alarm"


def test_the_first_of_several_calls_is_shown():
    code = read(MESSAGE_CALL + MESSAGE_CALL.replace("alarm", "other"))
    assert (code.form.text("messageHandler"), code.call_count) == ("alarm", 2)
    assert "'other'" in edited_send_code(code, code.form.with_text("messageHandler", "greet"))


def test_each_argument_has_its_place_in_the_text():
    code = read(MESSAGE_CALL)
    place = code.places["user"]
    assert MESSAGE_CALL[place.column : place.end_column] == "user='bob'"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("system.util.sendMessage(", "Line 1 is not Python 2: a bracket is never closed"),
        ("print 1", "There is no call of system.util.sendMessage"),
        ("system.util.sendMessage(*everything)", "can't show arguments with *"),
        ("system.util.sendMessage('a', 'b', colour='red')", "has no argument colour (M3)"),
        ("system.util.sendMessage('a', 'b', project='c')", "project is given twice (M3)"),
        ("system.util.sendRequest('a', 'b', {}, 'c', 5, 'd')", "takes 5 arguments by position"),
        ("system.util.sendRequestAsync('a', 'b')", "this is sendRequestAsync"),
    ],
)
def test_a_script_that_no_form_can_show_says_why(text, words):
    assert words in fault(text)


@given(st.text(st.sampled_from("system.util.sendMessage('a', b={}[]:\n \"u#1=0"), max_size=60))
def test_any_text_is_read_without_an_exception(text):
    assert isinstance(read_send_code("system.util.sendMessage(" + text), SendCode | SendCodeFault)


def test_the_oracle_would_notice_code_that_is_no_python_2(oracle: Oracle):
    assert not parses(oracle, "f(a=)")
