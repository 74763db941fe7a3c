"""What people type for a tag's value."""

import json
from datetime import UTC, datetime

import pytest

from gateway_core.model.tags import NO_VALUE, DataType
from gateway_core.tags.coercion import CoercionError
from gateway_core.tags.typed_text import typed_wire

NOON_MS = round(datetime(2026, 11, 21, 12, 0, 0, 250_000, UTC).timestamp() * 1000)


def value(data_type: DataType, text: str) -> object:
    wire = json.loads(typed_wire(data_type, text))
    return wire["value"] if isinstance(wire, dict) else wire


@pytest.mark.parametrize(
    ("data_type", "text", "held"),
    [
        (DataType.INT4, "12", 12),
        (DataType.INT8, "12", "12"),
        (DataType.FLOAT8, " 12.5 ", 12.5),
        (DataType.BOOLEAN, "true", True),
        (DataType.BOOLEAN, "off", False),
        (DataType.STRING, "12", "12"),
        (DataType.STRING, "", ""),
        (DataType.DATE_TIME, "Date 2026-11-21T12:00:00.250Z", NOON_MS),
        (DataType.DATE_TIME, "2026-11-21 12:00:00.250+00:00", NOON_MS),
        (DataType.DATE_TIME, str(NOON_MS), NOON_MS),
    ],
)
def test_a_typed_text_becomes_a_value_of_the_tag_s_type(data_type, text, held) -> None:
    assert value(data_type, text) == held


def test_a_date_without_a_zone_is_local_time() -> None:
    assert value(DataType.DATE_TIME, "2026-11-21 12:00:00") == datetime(2026, 11, 21, 12).timestamp() * 1000  # noqa: DTZ001 - local


@pytest.mark.parametrize("data_type", [each for each in DataType if each is not DataType.STRING])
def test_nothing_typed_is_no_value(data_type) -> None:
    assert typed_wire(data_type, "") == NO_VALUE


@pytest.mark.parametrize(
    ("data_type", "text", "sentence"),
    [
        (DataType.INT1, "abc", "'abc' is no Int1. Type a whole number from -128 to 127, such as 12."),
        (DataType.INT1, "128", "'128' is no Int1. Type a whole number from -128 to 127, such as 12."),
        (DataType.FLOAT8, "12,5", "'12,5' is no Float8. Type a number, such as 12.5."),
        (DataType.BOOLEAN, "maybe", "'maybe' is no Boolean. Type true or false."),
        (DataType.DATE_TIME, "noon", "'noon' is no DateTime. Type a date and time, such as 2026-11-21 14:30:00."),
        (
            DataType.DATE_TIME,
            "0001-01-01",
            "'0001-01-01' is no DateTime. Type a date and time, such as 2026-11-21 14:30:00.",
        ),
        (DataType.DATA_SET, "x", "'x' is no DataSet. A Dataset is written by a script, with system.tag.write."),
    ],
)
def test_what_is_no_value_of_the_type_is_refused_with_what_to_type(data_type, text, sentence) -> None:
    with pytest.raises(CoercionError) as refused:
        typed_wire(data_type, text)
    assert str(refused.value) == sentence


def test_a_very_long_text_is_told_in_short() -> None:
    with pytest.raises(CoercionError, match="x…' is no Int4"):
        typed_wire(DataType.INT4, "x" * 10_000)
