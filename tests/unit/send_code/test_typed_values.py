"""What somebody types for a value: whatever it is, the call with it is Python 2 and says the same, or a sentence says why not."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from designer.panels.send_form.payload_edits import key_of_text, shown_key
from gateway_core.api import (
    SendCode,
    SendMember,
    SendValue,
    ValueKind,
    form_of,
    read_send_code,
    send_text,
    typed_send_value,
    written_send_code,
)

_PIECES = st.sampled_from(
    [*"0123456789.-+eExXlLjJ_ ,:;()[]{}'\"#\\*`=abn\n", "print ", "lambda: ", "{{x}}", "not ", "None", "yield "]
)
_texts = st.lists(_PIECES, max_size=8).map("".join)


def call_with(value: SendValue, key: SendValue) -> str:
    members = (SendMember(value, key), SendMember(send_text("z"), send_text("last")))
    payload = SendValue(ValueKind.DICT, members=members)
    names = {"project": send_text("P"), "messageHandler": send_text("h"), "payload": payload}
    return written_send_code(form_of("sendMessage", names))


@given(st.sampled_from([*ValueKind]), _texts)
@example(ValueKind.FLOAT, "0x1F")
@example(ValueKind.FLOAT, "--1")
@example(ValueKind.FLOAT, "9" * 400)
@example(ValueKind.INT, "--1")
@example(ValueKind.CODE, "x, y")
@example(ValueKind.CODE, "f() # why")
@example(ValueKind.CODE, "print")
@example(ValueKind.CODE, "*names")
def test_whatever_is_typed_for_a_value_the_call_stays_python_2(kind: ValueKind, text: str) -> None:
    value = typed_send_value(kind, text)
    if isinstance(value, str):
        assert value.endswith(".")
        return
    read = read_send_code(call_with(value, send_text("first")))
    assert isinstance(read, SendCode), read
    shown = read.form.value("payload").members
    assert len(shown) == 2
    assert value.kind is ValueKind.CODE or shown[0].value == value


@given(_texts)
@example("last, first")
@example("# no")
def test_whatever_is_typed_for_a_key_is_a_key_or_a_sentence(text: str) -> None:
    key = key_of_text(text)
    if isinstance(key, str):
        assert key.endswith(".")
        return
    read = read_send_code(call_with(send_text("value"), key))
    assert isinstance(read, SendCode), read
    assert read.form.value("payload").members[0].key == key
    assert key_of_text(shown_key(key)) == key


@pytest.mark.parametrize("text", ["last, first", "Line 4 (new)", "a=b", "two words"])
def test_words_are_a_key_as_they_stand(text: str) -> None:
    assert key_of_text(text) == send_text(text)
