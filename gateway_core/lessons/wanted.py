"""A value that a lesson wants in a payload, a return or an answer, compared with what really travelled."""

import json
import math
from dataclasses import dataclass
from typing import Any

from gateway_core.lessons.words import shortened
from gateway_core.messages.payload import Payload, PayloadNode, bytes_text

TYPE_NAMES = (
    "str", "unicode", "int", "long", "float", "bool", "NoneType", "list", "tuple", "dict", "Date", "Dataset", "PyDataSet",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wanted:
    """A value as TOML has it, a Python 2 type, or both; without a type both string types are alike, and all numbers.

    `value` None is "any value": TOML has no such value, and Python's None is the type `NoneType`.
    """

    value: Any = None
    type_name: str = ""

    def fits(self, payload: Payload) -> bool:
        """Whether `payload` is such a value."""
        if self.type_name and _node(payload).type_name != self.type_name:
            return False
        return self.value is None or _same(self.value, plain_value(payload))

    @property
    def text(self) -> str:
        """The value for people."""
        if self.value is None:
            return f"a value of the type {self.type_name}" if self.type_name else "any value"
        shown = json.dumps(self.value, ensure_ascii=False)
        return f"{shown} ({self.type_name})" if self.type_name else shown


def value_text(payload: Payload) -> str:
    """A value that travelled, for people, with its type."""
    node = _node(payload)
    return f"{shortened(node.text.strip())} ({node.type_name})"


def part_at(payload: Payload, path: str) -> Payload | None:
    """The part of a payload at a path such as `order.lines.0.name`; None if there is none. An empty path is all of it."""
    wire = json.loads(payload.wire)
    for key in path.split(".") if path else ():
        found = [part for name, part in _parts(wire) if name == key]
        if not found:
            return None
        wire = found[0]
    return Payload(json.dumps(wire))


def plain_value(payload: Payload) -> Any:
    """A value that travelled as TOML could have said it: without the marks of types that JSON lacks."""
    return _plain(payload.to_json())


def _node(payload: Payload) -> PayloadNode:
    return payload.tree()


def _parts(wire: Any) -> list[tuple[str, Any]]:
    if isinstance(wire, list):
        return [(str(index), item) for index, item in enumerate(wire)]
    if not isinstance(wire, dict):
        return []
    if "$type" not in wire:
        return [(bytes_text(key), item) for key, item in wire.items()]
    if wire["$type"] == "tuple":
        return _parts(wire["value"])
    if wire["$type"] == "dict":
        return [(str(plain_value(Payload(json.dumps(key)))), item) for key, item in wire["value"]]
    return []


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "$type" not in value:
        return {key: _plain(item) for key, item in value.items()}
    inner = value["value"]
    if value["$type"] == "dict":
        return {str(_plain(key)): _plain(item) for key, item in inner}
    return float(inner) if value["$type"] == "float" else _plain(inner)


def _same(wanted: Any, found: Any) -> bool:
    """Equal as Python 2 has it, but True is not 1: a learner is to see the difference."""
    if isinstance(wanted, bool) or isinstance(found, bool):
        return wanted is found
    if isinstance(wanted, list) and isinstance(found, list):
        return len(wanted) == len(found) and all(map(_same, wanted, found))
    if isinstance(wanted, dict) and isinstance(found, dict):
        return wanted.keys() == found.keys() and all(_same(wanted[key], found[key]) for key in wanted)
    return bool(wanted == found) or (_is_nan(wanted) and _is_nan(found))


def _is_nan(value: Any) -> bool:
    """Whether it is the one value that equals nothing, not even itself."""
    return isinstance(value, float) and math.isnan(value)
