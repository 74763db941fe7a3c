"""The keys of payloads in the help with scripts: read by handlers, seen in what was sent lately."""

import pytest

from client.script_help.payload_keys import keys_read
from client.script_help.recent_payloads import MOST, RecentPayloads
from gateway_core.api import Endpoint, EndpointKind, MessageCall, Payload, Send, SendKind, Sent
from tests.support.script_help_play import IN_ALARM, FakeNames, chosen, help_at, hint_of, names_at

SENT = {("ACME", "alarm"): (Payload('{"level": 3, "by": "bob"}'), Payload('{"level": 1, "old": null}'))}
IN_HANDLER = help_at(IN_ALARM, FakeNames(sent=SENT))


@pytest.mark.parametrize(
    ("script", "keys"),
    [
        ("print payload['a']", ("a",)),
        ("payload.get('a', 1)\npayload.has_key(\"b\")", ("a", "b")),
        ("if 'a' in payload and 'b' not in payload: pass", ("a", "b")),
        ("# payload['a']\nx = \"payload['b']\"\nother['c']", ()),
        ("payload[", ()),
    ],
)
def test_the_keys_that_a_script_reads(script, keys):
    assert keys_read(script) == keys


@pytest.mark.parametrize("text", ["payload['|']", "payload.get('|')", 'print payload["|"]', "payload['|"])
def test_a_handler_is_offered_the_keys_it_reads_and_those_it_was_sent(text):
    assert names_at(text, IN_HANDLER) == ["level", "line", "text", "by", "old"]


def test_a_key_shows_the_type_and_the_last_value():
    assert hint_of("level", "payload['|']", IN_HANDLER) == "int, last 3"
    assert hint_of("by", "payload['|']", IN_HANDLER) == "str, last 'bob'"
    assert hint_of("line", "payload['|']", IN_HANDLER) == "read by the handler"


def test_the_payload_of_a_call_is_offered_the_keys_that_its_handlers_read():
    call = "system.util.sendMessage('ACME', 'alarm', {'level': 2, '|'})"
    assert names_at(call) == ["level", "line", "text"]
    assert chosen("line", call) == "system.util.sendMessage('ACME', 'alarm', {'level': 2, 'line|'})"


def test_a_dictionary_that_is_sent_by_its_name_is_offered_the_keys_too():
    before = "payload = {'level': 1, '|'}\n"
    assert names_at(before + "system.util.sendMessage('ACME', 'alarm', payload, user='bob')") == [
        "level",
        "line",
        "text",
    ]
    assert names_at(before + "system.util.sendMessage(payload=payload, project='ACME', messageHandler='alarm')") != []
    assert names_at(before + "system.util.sendMessage('ACME', 'alarm', other)") == []
    assert names_at("payload = {'level': '|'}\nsystem.util.sendMessage('ACME', 'alarm', payload)") == []


@pytest.mark.parametrize(
    "text",
    [
        "system.util.sendMessage('ACME', 'alarm', {|",
        "system.util.sendMessage(project='ACME', messageHandler='alarm', payload={|})",
        "system.util.sendMessage('ACME', 'alarm', {'other': 2, |})",
        "payload={|}\nsystem.util.sendMessage('ACME', 'alarm', payload)",
        "payload = {\n    |\n}\nsystem.util.sendMessage('ACME', 'alarm', payload)",
    ],
)
def test_before_its_quote_a_key_is_offered_with_quotes_and_before_the_variables(text):
    assert names_at("speed = 1\n" + text)[:4] == ["level", "line", "text", "speed"]
    assert "{'line'|" in chosen("line", "system.util.sendMessage('ACME', 'alarm', {|})")


def test_a_handler_is_offered_its_keys_with_quotes_before_the_first_quote():
    assert names_at("payload[|]", IN_HANDLER)[:5] == ["level", "line", "text", "by", "old"]
    assert chosen("by", "payload.get(|)", IN_HANDLER) == "payload.get('by'|)"


def test_a_value_of_a_payload_is_offered_the_variables():
    assert names_at("speed = 1\nsystem.util.sendMessage('ACME', 'alarm', {'level': |})")[0] == "speed"


def test_values_in_a_payload_and_other_dictionaries_are_offered_no_keys():
    assert names_at("system.util.sendMessage('ACME', 'alarm', {'level': '|'})") == []
    assert names_at("x = {'|'}") == []
    assert names_at("payload['|']") == []  # the Script Console has no payload of its own


def test_the_attributes_of_the_payload_are_those_of_a_dictionary_of_python_2():
    assert {"get", "has_key", "iteritems"} <= set(names_at("payload.|", IN_HANDLER))


def sent(number: int, wire: str) -> Sent:
    sender = Endpoint(EndpointKind.DESIGNER, "designer", "plant-gw", "D0000001")
    call = MessageCall("ACME", "alarm", Payload(wire))
    return Sent(number, 0, Send(number, number, 0, SendKind.MESSAGE, sender, call))


def test_the_newest_payloads_are_kept_for_each_handler():
    recent = RecentPayloads()
    recent.take([sent(number, f'{{"n": {number}}}') for number in range(MOST + 20)])
    kept = recent.payloads("ACME", "alarm")
    assert len(kept) == MOST
    assert kept[0].wire == f'{{"n": {MOST + 19}}}'
    assert recent.payloads("ACME", "other") == ()


def test_empty_equal_and_very_long_payloads_are_not_kept():
    recent = RecentPayloads()
    recent.take([sent(1, "{}"), sent(2, '{"a": 1}'), sent(3, '{"a": 1}'), sent(4, '{"a": "' + "x" * 30_000 + '"}')])
    assert [payload.wire for payload in recent.payloads("ACME", "alarm")] == ['{"a": 1}']


def test_a_key_that_is_unicode_is_offered_as_its_text_and_a_number_is_not_offered_as_a_text():
    keys = '[[{"$type": "unicode", "value": "it\'s \u00e9"}, 1], ["by", 2], [7, 3]]'
    payload = Payload(f'{{"$type": "dict", "value": {keys}}}')
    script_help = help_at(IN_ALARM, FakeNames(sent={("ACME", "alarm"): (payload,)}))
    assert names_at("payload['|']", script_help) == ["level", "line", "text", "it's \u00e9", "by"]


def test_a_payload_that_is_no_dictionary_has_no_keys():
    script_help = help_at(IN_ALARM, FakeNames(sent={("ACME", "alarm"): (Payload("[1, 2]"),)}))
    assert names_at("payload['|']", script_help) == ["level", "line", "text"]
