"""What a person types for a tag's value, made a value of the tag's type; and what to type instead where it is none."""

import json
from datetime import datetime

from gateway_core.model.tags import NO_VALUE, DataType
from gateway_core.tags.coercion import CoercionError, coerced

_DATE_WORD = "Date "  # stands before a date where tags are shown
_MOST_SHOWN = 60
_WHOLE = {DataType.INT1: 8, DataType.INT2: 16, DataType.INT4: 32, DataType.INT8: 64}
_ADVICE = {
    DataType.FLOAT4: "Type a number, such as 12.5.",
    DataType.FLOAT8: "Type a number, such as 12.5.",
    DataType.BOOLEAN: "Type true or false.",
    DataType.DATE_TIME: "Type a date and time, such as 2026-11-21 14:30:00.",
    DataType.DATA_SET: "A Dataset is written by a script, with system.tag.write.",
}


def typed_wire(data_type: DataType, text: str) -> str:
    """The wire text of the value; an empty text is no value, but for a tag of texts. `CoercionError` tells what to type."""
    if data_type is DataType.STRING:
        return json.dumps({"$type": "unicode", "value": text})
    if not text:
        return NO_VALUE
    try:
        if data_type is DataType.DATE_TIME:
            return _date_wire(text)
        return coerced(data_type, json.dumps({"$type": "unicode", "value": text}))
    except ValueError:
        shown = text if len(text) <= _MOST_SHOWN else f"{text[: _MOST_SHOWN - 1]}…"
        sentence = f"{shown!r} is no {data_type}. {_advice(data_type)}"
        raise CoercionError(sentence) from None


def _date_wire(text: str) -> str:
    """A date as it is shown, or as people write it, in local time where it names no other; milliseconds since 1970, too."""
    said = text.strip().removeprefix(_DATE_WORD)
    if said.lstrip("-").isdecimal() and len(said) > len("20261121"):
        return json.dumps({"$type": "date", "value": int(said)})
    try:
        moment = datetime.fromisoformat(said).timestamp()
    except (OverflowError, OSError) as error:
        raise ValueError(text) from error
    return json.dumps({"$type": "date", "value": round(moment * 1000)})


def _advice(data_type: DataType) -> str:
    bits = _WHOLE.get(data_type)
    if bits is None:
        return _ADVICE[data_type]
    limit = 1 << (bits - 1)
    return f"Type a whole number from {-limit:,} to {limit - 1:,}, such as 12."
