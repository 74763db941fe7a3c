"""Columns of numbers compared with a limit by their bytes: the same as number by number, and much quicker."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from gateway_core.api import MessageLog, RowFilter, parse_filter
from gateway_core.journal.number_masks import at_least
from tests.benchmarks.log_filter import _rows

SMALL = st.integers(0, 65_535)
DURATIONS = st.one_of(st.just(-1.0), st.floats(0.0, 1e6).map(abs), st.integers(0, 300).map(float))
LIMITS = st.one_of(st.floats(0.0, 1e12).map(abs), st.integers(0, 70_000).map(float), st.just(float("inf")))


def rows_of(mask: int | None, count: int) -> list[bool]:
    assert mask is not None
    return [bool(byte) for byte in mask.to_bytes(count, "little")]


@given(st.lists(SMALL), LIMITS)
def test_whole_numbers_are_compared_by_their_bytes(numbers, limit):
    assert rows_of(at_least(array("I", numbers), limit), len(numbers)) == [number >= limit for number in numbers]


@given(st.lists(DURATIONS), LIMITS)
def test_durations_are_compared_by_their_bytes(numbers, limit):
    assert rows_of(at_least(array("d", numbers), limit), len(numbers)) == [number >= limit for number in numbers]


@given(st.lists(DURATIONS, min_size=1), st.data())
def test_a_limit_that_is_one_of_the_numbers_is_met(numbers, data):
    limit = data.draw(st.sampled_from([number for number in numbers if number >= 0] or [0.0]))
    assert rows_of(at_least(array("d", numbers), limit), len(numbers)) == [number >= limit for number in numbers]


def test_great_whole_numbers_and_other_kinds_of_columns_are_left_to_others():
    assert at_least(array("I", [1, 70_000]), 5) is None
    assert at_least(array("q", [1, 2]), 1) is None


@given(
    st.lists(st.tuples(st.integers(0, 80_000), DURATIONS), min_size=1, max_size=30),
    st.sampled_from(["", "=", "!=", "<", "<=", ">", ">="]),
    st.one_of(st.integers(0, 80_000), st.floats(0, 400).map(lambda number: round(number, 3))),
)
def test_a_filter_on_numbers_holds_the_rows_that_hold_one_by_one(values, relation, limit):
    log = MessageLog()
    log.prepend(_rows(len(values)))
    log.columns.selected[:] = array("I", [number for number, _ in values])
    log.columns.durations_ms[:] = array("d", [duration for _, duration in values])
    compare = {
        "": lambda number: number == limit,
        "=": lambda number: number == limit,
        "!=": lambda number: number != limit,
        "<": lambda number: number < limit,
        "<=": lambda number: number <= limit,
        ">": lambda number: number > limit,
        ">=": lambda number: number >= limit,
    }[relation]
    selected = [row for row, (number, _) in enumerate(values) if compare(number)]
    ran = [row for row, (_, took) in enumerate(values) if compare(took) and (took >= 0 or relation == "!=")]
    assert RowFilter(parse_filter(f"selected:{relation}{limit}"), 0).rows(log.columns, 0, len(log)).tolist() == selected
    assert RowFilter(parse_filter(f"duration:{relation}{limit}"), 0).rows(log.columns, 0, len(log)).tolist() == ran
