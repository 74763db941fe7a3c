"""Values in a payload that cannot travel (M19), as far as the text shows them."""

from collections.abc import Iterator

from gateway_core.lab.message_lint.argument_rules import words_for
from gateway_core.lab.message_lint.finding import call_finding
from gateway_core.lab.message_lint.message_calls import TextCall
from gateway_core.lab.message_lint.text_values import TextPlace, TextValue
from gateway_core.lab.script_finding import ScriptFinding

_STAYS = frozenset(
    {"function", "class", "module", "set", "frozenset", "generator", "file", "xrange", "complex", "object"}
)
_INSTEAD = {
    "set": "Send a list: list(…).",
    "frozenset": "Send a list: list(…).",
    "xrange": "Send a list: range(…).",
    "generator": "Send a list: write square brackets around it.",
    "file": "Send what stands in it: its read().",
    "function": "Send what it returns, or the name of a function that the handler looks up.",
}
_OTHERWISE = "Send numbers, texts, lists, dictionaries, dates and datasets that say the same."


def payload_findings(call: TextCall) -> Iterator[ScriptFinding]:
    """An error for each value that stays here, with its path."""
    payload = call.argument("payload")
    if payload is not None and payload.type_name == "dict":
        for path, value, place in _values(payload, "payload", payload.place):
            if value.type_name in _STAYS or value.type_name.startswith("instance of "):
                text = f"{path} is {words_for(value)}, which can't travel: this raises a NotSerializableException."
                yield call_finding("payload-value", place, text, _INSTEAD.get(value.type_name, _OTHERWISE))


def _values(value: TextValue, path: str, place: TextPlace) -> Iterator[tuple[str, TextValue, TextPlace]]:
    yield path, value, place
    for step, item in value.items:
        yield from _values(item, f"{path}[{step}]", item.place)
