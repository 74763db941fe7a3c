"""Values made to fit a tag's type, as a write does it: the text "12" into an Int4, 1 into a Boolean.

What a value means stands in `gateway_core.messages.payload`; here it is the JSON of its wire text.
"""

import json
import math
import struct
from collections.abc import Callable
from typing import Any

from gateway_core.messages.payload import PayloadNode
from gateway_core.model.tags import NO_VALUE, DataType

_INTEGERS = {DataType.INT1: 8, DataType.INT2: 16, DataType.INT4: 32, DataType.INT8: 64}
_TRUE_WORDS = frozenset({"true", "yes", "on", "t", "y"})
_FALSE_WORDS = frozenset({"false", "no", "off", "f", "n"})
_INT4_LIMIT = 2**31
_DATE_LIMIT = 2**63  # milliseconds, as Java keeps them
_MOST_SHOWN = 60


class CoercionError(ValueError):
    """The value does not fit; the sentence says what it is and what was wanted."""


def coerced(data_type: DataType, wire: str) -> str:
    """The wire text of the value as a tag of that type holds it; `CoercionError` if it can't hold it."""
    value = json.loads(wire)
    if value is None:
        return NO_VALUE
    fitting = _COERCIONS[data_type](data_type, value)
    return wire if fitting is value and "$type" not in wire else json.dumps(fitting)


def told_type(wire: str) -> DataType | None:
    """The type that a value suggests where nobody has named one; None for a value that suggests none."""
    value = json.loads(wire)
    if isinstance(value, bool):
        return DataType.BOOLEAN
    if isinstance(value, int):
        return DataType.INT4 if -_INT4_LIMIT <= value < _INT4_LIMIT else DataType.INT8
    if isinstance(value, float):
        return DataType.FLOAT8
    if isinstance(value, str):
        return DataType.STRING
    tag = value.get("$type") if isinstance(value, dict) else None
    types = {"unicode": DataType.STRING, "long": DataType.INT8, "float": DataType.FLOAT8, "date": DataType.DATE_TIME}
    types.update(dataset=DataType.DATA_SET, pydataset=DataType.DATA_SET)
    return types.get(str(tag))


def _integer(data_type: DataType, value: Any) -> Any:
    whole = _whole(data_type, value)
    limit = 1 << (_INTEGERS[data_type] - 1)
    if not -limit <= whole < limit:
        text = f"{_shown(value)} is too large or too small for {data_type}, which goes from {-limit:,} to {limit - 1:,}"
        raise CoercionError(text)
    return {"$type": "long", "value": str(whole)} if data_type is DataType.INT8 else whole


def _whole(data_type: DataType, value: Any) -> int:
    """The whole number that a value is or says; what stands behind the point is cut off, as Java does it."""
    number = _number(data_type, value)
    if math.isnan(number) or math.isinf(number):
        raise _refusal(data_type, value)
    return int(number)


def _float(data_type: DataType, value: Any) -> Any:
    try:
        number = float(_number(data_type, value))
    except OverflowError:
        raise _refusal(data_type, value) from None
    if data_type is DataType.FLOAT4 and math.isfinite(number):
        try:
            (number,) = struct.unpack("<f", struct.pack("<f", number))
        except OverflowError:
            number = math.copysign(math.inf, number)
    return number if math.isfinite(number) else {"$type": "float", "value": repr(number)}


def _boolean(data_type: DataType, value: Any) -> Any:
    text = _text_of(value)
    if text is not None:
        word = text.strip().lower()
        if word in _TRUE_WORDS or word in _FALSE_WORDS:
            return word in _TRUE_WORDS
    return value if isinstance(value, bool) else bool(_number(data_type, value))


def _string(data_type: DataType, value: Any) -> Any:
    text = _text_of(value)
    if text is None:
        if isinstance(value, list | dict) and not _is(value, "long", "float"):
            raise _refusal(data_type, value)
        text = _plain_text(value)
    return {"$type": "unicode", "value": text}


def _date(data_type: DataType, value: Any) -> Any:
    if _is(value, "date"):
        return value
    if isinstance(value, bool) or _text_of(value) is not None:
        raise _refusal(data_type, value)
    milliseconds = _whole(data_type, value)
    if abs(milliseconds) >= _DATE_LIMIT:
        raise _refusal(data_type, value)
    return {"$type": "date", "value": milliseconds}


def _dataset(data_type: DataType, value: Any) -> Any:
    if _is(value, "dataset"):
        return value
    if _is(value, "pydataset"):
        return {"$type": "dataset", "value": value["value"]}
    raise _refusal(data_type, value)


_COERCIONS: dict[DataType, Callable[[DataType, Any], Any]] = {
    **dict.fromkeys(_INTEGERS, _integer),
    DataType.FLOAT4: _float,
    DataType.FLOAT8: _float,
    DataType.BOOLEAN: _boolean,
    DataType.STRING: _string,
    DataType.DATE_TIME: _date,
    DataType.DATA_SET: _dataset,
}


def _number(data_type: DataType, value: Any) -> float:
    """The number that a value is or says."""
    if isinstance(value, int | float):
        return value
    said = str(value["value"]) if _is(value, "long", "float") else _text_of(value)
    if _is(value, "date") and data_type is DataType.INT8:
        return int(value["value"])
    if said is None or "_" in said:
        raise _refusal(data_type, value)
    for kind in (int, float):
        try:
            return kind(said)
        except ValueError:
            continue
    word = said.strip().lower()
    if word in ("true", "false"):
        return int(word == "true")
    raise _refusal(data_type, value)


def _text_of(value: Any) -> str | None:
    """The text that a `str` or `unicode` holds, None for anything else."""
    if isinstance(value, str):
        return value.encode("latin-1", "replace").decode("utf-8", "replace")
    return str(value["value"]) if _is(value, "unicode") else None


def _plain_text(value: Any) -> str:
    """A number or truth value as Java writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value["value"] if isinstance(value, dict) else value)


def _is(value: Any, *tags: str) -> bool:
    return isinstance(value, dict) and value.get("$type") in tags and "value" in value


def _shown(value: Any) -> str:
    """The value in a sentence; empty for what may have millions of members."""
    if isinstance(value, list | dict) and not _is(value, "unicode", "long", "float", "date", "dataset", "pydataset"):
        return ""
    node = PayloadNode("", value[:_MOST_SHOWN] if isinstance(value, str) else value)
    return node.text if len(node.text) <= _MOST_SHOWN else f"{node.text[: _MOST_SHOWN - 1]}…"


def _refusal(data_type: DataType, value: Any) -> CoercionError:
    shown, kind = _shown(value), PayloadNode("", value).type_name
    if not shown:
        return CoercionError(f"a {kind} can't become {data_type}")
    return CoercionError(f"{shown} ({kind}) can't become {data_type}")
