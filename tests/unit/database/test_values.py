"""Values into the database and out of it: each as the type that a script expects, by declared type or by itself."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.database.failure import Job, SqlError
from gateway_core.database.moments import milliseconds_of, text_of
from gateway_core.database.values import Rows, bound, shown, table_text


def column(declared, *cells, sql="SELECT 1"):
    """(kind, Java class, cells) of one column."""
    table = json.loads(table_text(Rows(["c"], [declared], [cells], sql), Job()))
    found = table["cells"][0]
    if isinstance(found, str):
        found = [int(cell) if cell else None for cell in found.split(",")]
    return table["kinds"][0], table["types"][0], found


@pytest.mark.parametrize(
    ("declared", "cells", "wanted"),
    [
        ("INTEGER", [1, None], ("plain", "Integer", [1, None])),
        ("INTEGER", [2**31 - 1, -(2**31) + 1], ("plain", "Integer", [2**31 - 1, -(2**31) + 1])),
        ("INTEGER", [2**31], ("long", "Long", [2**31])),
        ("BIGINT(20)", [1], ("long", "Long", [1])),
        ("BOOLEAN", [0, 1, None], ("plain", "Boolean", [False, True, None])),
        ("BIT", [1], ("plain", "Boolean", [True])),
        ("BOOLEAN", [7], ("plain", "Integer", [7])),
        ("DECIMAL(10, 2)", [5, 2.5], ("plain", "Double", [5.0, 2.5])),
        ("DOUBLE", ["many"], ("text", "String", ["many"])),
        ("VARCHAR(20)", ["a", None], ("text", "String", ["a", None])),
        ("VARCHAR(20)", [None], ("plain", "String", [None])),
        ("BLOB", [b"\x00\xff", None, b""], ("bytes", "Object", ["\x00\xff", None, ""])),
        ("", [None], ("plain", "Object", [None])),
        ("", [1, "a", 2.5, None, 2**40], ("mixed", "Object", [["plain", 1], ["text", "a"], ["plain", 2.5], None, ["long", 2**40]])),
        ("DATETIME", ["", None], ("mixed", "Object", [["text", ""], None])),
        ("DATETIME", ["soon", None], ("mixed", "Object", [["text", "soon"], None])),
    ],
)  # fmt: skip
def test_a_column_has_the_type_that_it_is_declared_with_or_that_of_its_values(declared, cells, wanted):
    assert column(declared, *cells) == wanted


@pytest.mark.parametrize(
    "text", ["2024-03-09 14:05:07", "2024-03-09T14:05:07", "2024-03-09 14:05:07.5", "2024-03-09 14:05", "2024-03-09"]
)
def test_texts_in_a_column_of_dates_are_dates(text):
    kind, java_class, (cell,) = column("DATETIME", text)
    assert (kind, java_class) == ("date", "Date")
    assert text_of(cell)[:10] == "2024-03-09"


def test_a_number_in_a_column_of_dates_is_ms_since_1970():
    assert column("TIMESTAMP", 1_700_000_000_123) == ("date", "Date", [1_700_000_000_123])


def test_a_column_without_a_type_whose_texts_are_all_moments_is_one_of_dates():
    assert column("", "2024-03-09 14:05:07", None)[0] == "date"
    assert column("", "2024-03-09 14:05:07", "later")[0] == "text"
    assert column("", "2024-03-09")[0] == "text"


@pytest.mark.parametrize(
    "sql", ["SELECT strftime('%Y', t_stamp)", "SELECT DATE_FORMAT(t_stamp, '%Y')", "SELECT CAST(t AS TEXT)"]
)
def test_a_query_that_makes_texts_of_moments_gets_texts(sql):
    assert column("", "2024-03-09 14:05:07", sql=sql)[0] == "text"


@given(st.integers(min_value=-62_000_000_000_000, max_value=250_000_000_000_000))
def test_a_moment_comes_back_as_it_went_in(milliseconds):
    # Where clocks are set back an hour is there twice, and its text says which day and time, not which of the two.
    back = milliseconds_of(text_of(milliseconds))
    assert back is not None
    assert back - milliseconds in (0, -3_600_000)


@given(st.integers(min_value=0, max_value=10**13), st.integers(min_value=0, max_value=10**13))
def test_texts_of_moments_compare_as_moments_do(first, second):
    # In UTC, where no hour is there twice.
    assert (text_of(first) < text_of(second)) == (first < second) or abs(first - second) <= 3_600_000


@given(st.lists(st.none() | st.booleans() | st.floats(allow_nan=False) | st.text() | st.integers(-(2**63), 2**63 - 1)))
def test_plain_values_are_bound_as_they_are(values):
    taken = bound(json.loads(json.dumps(values)))
    assert all(a == b or str(b).encode("utf-8", "replace").decode() == a for a, b in zip(taken, values, strict=True))


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**40])
def test_a_whole_number_beyond_64_bits_is_a_sentence(number):
    with pytest.raises(SqlError, match=r"Argument 2 is .* at most 64 bits"):
        bound([1, number])


def test_a_date_beyond_the_calendar_is_a_sentence():
    with pytest.raises(SqlError, match="Argument 1 is a date that the database can't keep"):
        bound([{"date": 10**18}])


def test_dates_and_bytes_are_bound_as_such():
    (moment, data) = bound([{"date": 0}, {"bytes": "\x00\xff"}])
    assert milliseconds_of(moment) == 0
    assert data == b"\x00\xff"


def test_people_see_the_beginning_of_long_arguments():
    assert shown(["a" * 2000, None, {"date": 5}]) == [
        {"$type": "unicode", "value": "a" * 1000 + "…"},
        None,
        {"$type": "date", "value": 5},
    ]


def test_a_table_with_no_rows_has_its_columns():
    table = json.loads(table_text(Rows(["a", "b"], ["INTEGER", "TEXT"], [[], []], "SELECT"), Job()))
    assert table == {
        "columns": ["a", "b"],
        "types": ["Integer", "String"],
        "kinds": ["plain", "plain"],
        "cells": [[], []],
    }


def test_whole_numbers_come_as_one_text():
    cells = [[1, None], [None, None], [5, 2.5], [True, False]]
    table = json.loads(table_text(Rows(["a", "b", "c", "d"], ["INT", "INT", "", "BOOLEAN"], cells, "SELECT"), Job()))
    assert table["cells"] == ["1,", [None, None], [["plain", 5], ["plain", 2.5]], [True, False]]


def test_a_number_that_is_none_comes_as_none_of_json():
    assert math.isinf(json.loads(table_text(Rows(["a"], [""], [[math.inf]], ""), Job()))["cells"][0][0])
