"""A payload or return value on its way: an immutable wire text and what people and programs see of it (M18, M19).

Wire form (made and read in scripts by `gateway_core.script_host.wire`): JSON in which

- a string is a Python 2 `str`, one character below 256 for each byte; null, booleans, floats are themselves,
  and so is an integer that fits in 64 bits;
- an object is a dict whose keys are all `str` and do not begin with `$`;
- anything else is `{"$type": T, "value": V}` with T one of `unicode` (V text), `long` (V decimal text),
  `float` (V `nan`, `inf`, `-inf`), `tuple` (V list), `dict` (V list of pairs), `date` (V ms since 1970, UTC),
  `dataset` or `pydataset` (V object with `columns`, `types` and `rows`).

Because the text is made once, at the time of the call, nobody can change what another receives (M18).
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

_MOST_DIGITS = 4_000
_TYPE_NAMES = {
    bool: "bool",
    int: "int",
    float: "float",
    str: "str",
    list: "list",
    dict: "dict",
    type(None): "NoneType",
}


@dataclass(frozen=True, slots=True)
class Payload:
    """A value that travels, as wire text. Equal texts are equal payloads."""

    wire: str

    @property
    def is_empty(self) -> bool:
        """Whether it is the empty dictionary that a handler gets when the sender gave none (M17)."""
        return self.wire == "{}"

    def tree(self) -> "PayloadNode":
        """The value as a tree of nodes for people."""
        return PayloadNode("payload", json.loads(self.wire))

    def to_json(self) -> Any:
        """The value as the command line prints it: plain JSON where it can, `{"$type", "value"}` elsewhere.

        Both string types become JSON strings; a `str` that is no UTF-8 text becomes `{"$type": "bytes"}` with hex digits.
        """
        return _contract_value(json.loads(self.wire))

    def to_python2(self) -> str:
        """The value as Python 2 source or its nearest look, on one line."""
        return self.tree().text


EMPTY_PAYLOAD = Payload("{}")
NONE_PAYLOAD = Payload("null")


@dataclass(frozen=True, slots=True)
class PayloadNode:
    """One value in a payload: its `label` (key or index), its Python 2 type, its text, its children.

    `name` is its place in plain words: a key without quotes and escapes, a position without brackets. `has_text_name`:
    the place is a key that is a text, not a number, a tuple or a position.
    """

    label: str
    wire: Any
    name: str = ""
    has_text_name: bool = False

    @property
    def type_name(self) -> str:
        """The Python 2 type: `str`, `unicode`, `long`, `Date`, `Dataset` and so on."""
        if _is_typed(self.wire):
            tag = self.wire["$type"]
            return {"date": "Date", "dataset": "Dataset", "pydataset": "PyDataSet"}.get(tag, str(tag))
        return _TYPE_NAMES[type(self.wire)]

    @property
    def text(self) -> str:
        """The value as Python 2 would write it with `repr`, children included."""
        return _python2_text(self.wire)

    def children(self) -> Iterator["PayloadNode"]:
        """The direct members, in order; none for a plain value."""
        for label, wire, name, has_text_name in _members(self.wire):
            yield PayloadNode(label, wire, name, has_text_name)


def _is_typed(wire: Any) -> bool:
    return isinstance(wire, dict) and "$type" in wire


_Member = tuple[str, Any, str, bool]  # the fields of a node


def _members(wire: Any) -> Iterator[_Member]:
    if isinstance(wire, list):
        yield from _listed(wire)
    elif isinstance(wire, dict) and not _is_typed(wire):
        yield from ((name := bytes_text(key), item, name, True) for key, item in wire.items())
    elif _is_typed(wire):
        yield from _typed_members(wire["$type"], wire["value"])


def _listed(items: list[Any]) -> Iterator[_Member]:
    return ((f"[{index}]", item, str(index), False) for index, item in enumerate(items))


def _typed_members(tag: str, value: Any) -> Iterator[_Member]:
    if tag == "tuple":
        yield from _listed(value)
    elif tag == "dict":
        yield from ((_python2_text(key), item, *_key_name(key)) for key, item in value)
    elif tag in ("dataset", "pydataset"):
        for index, row in enumerate(value["rows"]):
            yield f"row {index}", dict(zip(value["columns"], row, strict=False)), str(index), False


def _key_name(key: Any) -> tuple[str, bool]:
    """A key of either string type without its quotes; any other as it is shown."""
    if _is_typed(key) and key["$type"] == "unicode":
        return str(key["value"]), True
    return (bytes_text(key), True) if isinstance(key, str) else (_python2_text(key), False)


def bytes_text(text: str) -> str:
    """A Python 2 `str` (bytes as characters) as people read it; bytes that are no UTF-8 are shown as they are."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def _contract_value(wire: Any) -> Any:
    if isinstance(wire, str):
        try:
            return wire.encode("latin-1").decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            return {"$type": "bytes", "value": wire.encode("latin-1", "replace").hex()}
    if isinstance(wire, list):
        return [_contract_value(item) for item in wire]
    if not isinstance(wire, dict):
        return wire
    if "$type" not in wire:
        return {bytes_text(key): _contract_value(item) for key, item in wire.items()}
    return _contract_typed(wire["$type"], wire["value"])


def _contract_typed(tag: str, value: Any) -> Any:
    if tag == "unicode":
        return value
    shown, convert = _CONTRACT_TYPES.get(tag, (tag, _same))
    return {"$type": shown, "value": convert(value)}


def _same(value: Any) -> Any:
    return value


def _contract_long(value: str) -> int | str:
    """A number; one with more digits than Python likes to convert stays text."""
    return int(value) if len(value) < _MOST_DIGITS else value


def _contract_items(value: Any) -> Any:
    return [_contract_value(item) for item in value]


def _contract_pairs(value: Any) -> Any:
    return [_contract_items(pair) for pair in value]


def _contract_dataset(value: Any) -> Any:
    return {"columns": value["columns"], "rows": _contract_pairs(value["rows"])}


def _iso_date(time_ms: int) -> str | int:
    """ISO 8601 in UTC with ms; the bare ms where the year is none that Python knows."""
    try:
        moment = datetime.fromtimestamp(time_ms / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return time_ms
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time_ms % 1000:03d}Z"


_CONTRACT_TYPES: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "long": ("long", _contract_long),
    "tuple": ("tuple", _contract_items),
    "dict": ("dict", _contract_pairs),
    "dataset": ("dataset", _contract_dataset),
    "pydataset": ("dataset", _contract_dataset),
    "date": ("date", _iso_date),
}


def _python2_text(wire: Any) -> str:
    if isinstance(wire, str):
        return _quoted(wire)
    if isinstance(wire, list):
        return "[" + ", ".join(map(_python2_text, wire)) + "]"
    if not isinstance(wire, dict):
        return repr(wire)
    if "$type" not in wire:
        return "{" + ", ".join(f"{_quoted(key)}: {_python2_text(item)}" for key, item in wire.items()) + "}"
    return _typed_text(wire["$type"], wire["value"])


def _typed_text(tag: str, value: Any) -> str:
    text = _TYPED_TEXTS.get(tag)
    return text(value) if text else str(value)


def _tuple_text(value: Any) -> str:
    return "(" + ", ".join(map(_python2_text, value)) + (",)" if len(value) == 1 else ")")


def _dict_text(value: Any) -> str:
    return "{" + ", ".join(f"{_python2_text(key)}: {_python2_text(item)}" for key, item in value) + "}"


def _dataset_text(value: Any) -> str:
    return f"Dataset [{len(value['rows'])}R x {len(value['columns'])}C]"


_TYPED_TEXTS: dict[str, Callable[[Any], str]] = {
    "unicode": "u{!r}".format,
    "long": "{}L".format,
    "tuple": _tuple_text,
    "dict": _dict_text,
    "dataset": _dataset_text,
    "pydataset": _dataset_text,
    "date": lambda value: f"Date {_iso_date(value)}",
}


def _quoted(text: str) -> str:
    """A `str` in quotes; text that is UTF-8 is shown as text, for people, not as escapes."""
    return repr(bytes_text(text))
