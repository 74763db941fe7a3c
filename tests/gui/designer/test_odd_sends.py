"""The Send form with odd values in all fields: form and code say the same, the code is Python 2, and no field locks itself."""

import random

import pytest
from PySide6.QtGui import QGuiApplication

from designer.panels.send_form.fields import ChoiceField
from designer.window.tabs.send_tab import SendTab
from gateway_core.api import SavedSend, SendCode, SendMember, SendValue, ValueKind, read_send_code, send_text

CALLS = {
    "message": "system.util.sendMessage(project='ACME', messageHandler='greet', user='bob')\n",
    "request": "system.util.sendRequest(project='ACME', messageHandler='audit')\n",
}
ODD = (
    " ",
    "  x ",
    "None",
    "'",
    '"',
    "'\"",
    "\\",
    "{{x}}",
    "{{ n }}",
    "e\u0301",
    "\u202eabc",
    "a\u00a0b",
    "a\u200bb",
    "😀",
)
ODD += ("x" * 2_000, "%s", "a#b", "1", "1.", "-1", "1e400", "0x10", "--1", "1L", "True", "9" * 50, "u'a'", "&&", "")
BROKEN = {"bob\n": "bob", "a\tb": "a b", "a\r\nb\r\n": "a b", "\u00df\u2028x": "\u00df x", "\x00": ""}


@pytest.fixture
def tab(parts) -> SendTab:
    parts.sends.open()
    found = parts.editors.current
    assert isinstance(found, SendTab)
    return found


def paste(field: ChoiceField, text: str) -> None:
    """As a person does."""
    line = field.lineEdit()
    line.selectAll()
    QGuiApplication.clipboard().setText(text)
    if text:
        line.paste()
    else:
        line.del_()


def read(tab: SendTab) -> SendCode:
    found = read_send_code(tab.view.editor.text())
    assert isinstance(found, SendCode), found
    return found


def shown_fields(tab: SendTab) -> dict[str, ChoiceField]:
    return {name: field for name, field in tab.view.fields.fields.items() if field.isVisibleTo(tab.view.fields)}


@pytest.mark.parametrize("kind", CALLS)
def test_each_field_takes_each_odd_value_and_the_code_says_it(tab, kind: str) -> None:
    tab.form.show(SavedSend(CALLS[kind]))
    for name, field in shown_fields(tab).items():
        for text in ODD:
            paste(field, text)
            assert (field.text(), field.is_read_only) == (text, False), name
            assert read(tab).form.given == tab.form.form.given, (name, text)


@pytest.mark.parametrize("kind", CALLS)
@pytest.mark.parametrize("text", BROKEN)
def test_line_breaks_that_come_along_from_a_table_are_left_out(tab, kind: str, text: str) -> None:
    tab.form.show(SavedSend(CALLS[kind]))
    for field in shown_fields(tab).values():
        paste(field, text)
        assert (field.text(), field.is_read_only) == (BROKEN[text], False)
    assert read(tab).form.given == tab.form.form.given


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_odd_values_in_all_fields_at_once_come_back_from_the_code(tab, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(40):
        kind = chance.choice([*CALLS])
        getattr(tab.view.fields, kind).click()
        tab.view.code.style_box.activated.emit(chance.randrange(2))
        for field in shown_fields(tab).values():
            paste(field, chance.choice([*ODD, *BROKEN]))
        before = tab.form.form
        assert read(tab).form.given == before.given
        tab.form.read_now()
        after = tab.form.form
        assert (after.function, after.arguments) == (before.function, before.arguments)
        assert (after.by_position > 0) == (before.by_position > 0)


def test_a_payload_of_two_thousand_keys_comes_back_from_the_code(tab) -> None:
    members = tuple(SendMember(SendValue(ValueKind.INT, str(key)), send_text(f"key {key}")) for key in range(2_000))
    payload = SendValue(ValueKind.DICT, members=members)
    tab.form.show(SavedSend(CALLS["message"]))
    tab.view.fields.payload.value_edited.emit(payload)
    assert read(tab).form.value("payload") == payload


def test_with_a_long_payload_the_code_follows_each_key_and_is_read_after_the_last_one(tab, qtbot) -> None:
    payload = "{" + ", ".join(f"'key {key}': {key}" for key in range(2_000)) + "}"
    tab.form.show(SavedSend(CALLS["message"].replace("user='bob'", f"user='bob', payload={payload}")))
    paste(tab.view.fields.fields["user"], "eve")
    assert "user='eve'" in tab.view.editor.text()
    first_line = tab.view.editor.textCursor().block().text()
    assert first_line == "system.util.sendMessage("
    before = tab.form.form
    qtbot.waitUntil(lambda: tab.form._read.values["user"].line > 2_000, timeout=30_000)
    assert tab.form.form == before


def test_a_payload_two_hundred_levels_deep_stays_as_it_is_written(tab) -> None:
    deep = "{'a': " * 200 + "1" + "}" * 200
    tab.form.show(SavedSend(CALLS["message"].replace("user='bob'", f"payload={deep}")))
    paste(tab.view.fields.fields["user"], "eve")
    assert read(tab).form.text("user") == "eve"
    assert tab.view.editor.text().replace(" ", "").replace("\n", "").replace(",}", "}").count("{'a':") == 200
