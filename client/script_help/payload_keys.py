"""The keys of payloads: those that a handler's script reads, and those that were sent lately, with type and last value."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from client.script_help.call_text import unquoted
from client.script_help.cursor_place import TOKEN
from gateway_core.api import Payload

PAYLOAD = "payload"
READERS = ("payload.get", "payload.has_key", "payload.pop", "payload.setdefault")
_MOST_KEYS = 200
_LONGEST_VALUE = 40
_IN_PAYLOAD = re.compile(r"\s*(?:not\s+)?in\s+payload\b")


@dataclass(frozen=True, slots=True)
class PayloadKey:
    """A key; `type_name` and `value` of the newest payload that had it, empty where none did. `is_read`: a script reads it."""

    name: str
    type_name: str = ""
    value: str = ""
    is_read: bool = False


def keys_read(script: str) -> tuple[str, ...]:
    """The keys that a script looks up in `payload`, in the order of the text."""
    found: dict[str, None] = {}
    owner = bracket = ""
    for token in TOKEN.finditer(script):
        if token["comment"] or token["line"]:
            continue
        is_looked_up = (bracket == "[" and owner == PAYLOAD) or (bracket == "(" and owner in READERS)
        if token["text"] and (is_looked_up or _IN_PAYLOAD.match(script, token.end())):
            found[unquoted(token["text"])] = None
        owner, bracket = bracket, token[0]
    return tuple(found)


def keys_sent(payloads: Iterable[Payload]) -> Iterator[PayloadKey]:
    """The keys of payloads, the newest first; each once, with the value that it had last."""
    known: set[str] = set()
    for payload in payloads:
        tree = payload.tree()
        if tree.type_name != "dict" or len(known) >= _MOST_KEYS:
            continue
        for node in tree.children():
            if node.has_text_name and node.name not in known:
                known.add(node.name)
                yield PayloadKey(node.name, node.type_name, _short(node.text))


def all_keys(scripts: Sequence[str], payloads: Sequence[Payload]) -> tuple[PayloadKey, ...]:
    """The keys that the scripts read, then those that were sent besides."""
    sent = {key.name: key for key in keys_sent(payloads)}
    read = dict.fromkeys(key for script in scripts for key in keys_read(script))
    found = [PayloadKey(name, *_last(sent.get(name)), is_read=True) for name in read]
    return (*found, *(key for name, key in sent.items() if name not in read))


def _last(key: PayloadKey | None) -> tuple[str, str]:
    return (key.type_name, key.value) if key else ("", "")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"
