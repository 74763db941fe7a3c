"""Java's boxes, texts and numbers for the engine builtin: they read what they write, and refuse in Java's words."""

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.script_host.dialect.types import long, unicode
from gateway_core.script_host.java.addresses import URLDecoder, URLEncoder
from gateway_core.script_host.java.identifiers import UUID
from gateway_core.script_host.java.number_format import DecimalFormat
from gateway_core.script_host.java.numbers import Boolean, Byte, Double, Float, Integer, Long, Short, single
from gateway_core.script_host.java.random_numbers import Random
from gateway_core.script_host.java.strings import String, StringBuilder
from gateway_core.script_host.java.throwables import IllegalArgumentException, NumberFormatException

INTS = st.integers(-(2**31), 2**31 - 1)
LONGS = st.integers(-(2**63), 2**63 - 1)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)


def outcome_of(call: Any, argument: Any, refusal: type[BaseException]) -> Any:
    """What the call gives, or the refusal that it raises."""
    try:
        return call(argument)
    except refusal as refused:
        return refused


@given(INTS, st.integers(2, 36))
def test_an_int_is_read_again_in_every_radix(number: int, radix: int) -> None:
    assert Integer.parseInt(Integer.toString(number, radix), radix) == number


@given(LONGS)
def test_a_long_is_read_again_and_is_a_long(number: int) -> None:
    read = Long.parseLong(unicode(number))
    assert (read, type(read)) == (number, long)
    assert Long(number).toString() == str(number)


@given(FLOATS)
def test_a_double_is_read_again_from_javas_writing(number: float) -> None:
    assert Double.parseDouble(Double.toString(number)) == number


@given(st.floats(width=32, allow_nan=False, allow_infinity=False))
def test_a_float_is_read_again_from_javas_writing(number: float) -> None:
    assert Float.parseFloat(Float(number).toString()) == single(number)


@given(st.text(max_size=8))
def test_any_text_is_a_number_or_a_number_format_exception(text: str) -> None:
    for read in (Integer.parseInt, Long.parseLong, Double.parseDouble, Short.parseShort, Byte.parseByte):
        outcome = outcome_of(read, unicode(text), NumberFormatException)
        assert isinstance(outcome, (int, float)) or outcome.getMessage()


@pytest.mark.parametrize("text", ["1_000", "inf", "nan", "0x1", "\u0661\u0662x", " 5", ""])
def test_what_only_python_reads_as_a_whole_number_java_refuses(text: str) -> None:
    with pytest.raises(NumberFormatException):
        Integer.parseInt(text)


def test_a_box_is_no_number() -> None:
    with pytest.raises(TypeError):
        Integer(5) + 1
    assert Integer(5) != 5
    assert Integer(5) == Integer(5)
    assert Integer(5) != Long(5)
    assert hash(Boolean(True)) == 1231


@given(INTS)
def test_smaller_boxes_keep_the_lowest_bits(number: int) -> None:
    assert Integer(number).byteValue() == int.from_bytes((number & 255).to_bytes(1, "big"), "big", signed=True)
    assert Integer(number).shortValue() == int.from_bytes((number & 65535).to_bytes(2, "big"), "big", signed=True)


@given(st.text())
def test_a_text_survives_the_coding_of_addresses(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    assert URLDecoder.decode(URLEncoder.encode(unicode(text), "UTF-8"), "UTF-8") == unicode(text)


@given(LONGS, LONGS)
def test_a_uuid_is_read_again_from_its_text(most: int, least: int) -> None:
    made = UUID(most, least)
    assert UUID.fromString(made.toString()) == made
    assert (made.getMostSignificantBits(), made.getLeastSignificantBits()) == (most, least)


@given(st.text(max_size=40))
def test_any_text_is_a_uuid_or_an_illegal_argument(text: str) -> None:
    outcome = outcome_of(UUID.fromString, unicode(text), IllegalArgumentException)
    assert isinstance(outcome, UUID) or outcome.getMessage() == unicode("Invalid UUID string: " + text)


@given(st.integers(-(2**63), 2**63 - 1), st.integers(1, 2**31 - 1))
def test_random_numbers_stay_below_their_bound_and_follow_from_the_seed(seed: int, bound: int) -> None:
    numbers = [Random(seed).nextInt(bound) for _ in range(2)]
    assert numbers[0] == numbers[1]
    assert 0 <= numbers[0] < bound


@given(FLOATS.filter(lambda number: abs(number) < 1e15), st.integers(0, 6))
def test_a_decimal_format_rounds_as_python_rounds(number: float, places: int) -> None:
    pattern = "0." + "0" * places if places else "0"
    assert DecimalFormat(pattern).format(number) == f"{number:.{places}f}"


@given(st.integers(-(10**15), 10**15))
def test_grouped_numbers_are_read_again(number: int) -> None:
    form = DecimalFormat("#,##0")
    assert form.format(number) == f"{number:,}"
    assert form.parse(form.format(number)) == number


@given(st.lists(st.text(max_size=5), max_size=8))
def test_a_string_builder_joins_what_it_gets(parts: list[str]) -> None:
    built = StringBuilder()
    for part in parts:
        built.append(unicode(part))
    assert built.toString() == unicode("".join(parts))
    assert String.join("-", list(map(unicode, parts))) == unicode("-".join(parts))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (True, "true"),
        (None, "null"),
        (1e10, "1.0E10"),
        (long(5), "5"),
        (0.1, "0.1"),
        ("a", "a"),
        ([1, "b"], "[1, 'b']"),
    ],
)
def test_values_are_shown_as_java_shows_them(value: Any, shown: str) -> None:
    assert String.valueOf(value) == shown


def test_a_random_seed_differs_from_run_to_run() -> None:
    state = random.getstate()
    assert Random().nextLong() != Random().nextLong()
    assert random.getstate() == state
