"""CSV texts of datasets, the values in them as Java writes them, and what a column makes of a value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.script_host.column_types import coerced, column_type, type_named_by
from gateway_core.script_host.dataset_csv import export_csv, from_csv
from gateway_core.script_host.datasets import Dataset, content_of
from gateway_core.script_host.dialect.types import long, unicode
from gateway_core.script_host.java.dates import Date
from gateway_core.script_host.java_text import double_text, grouped_text, java_text

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
CELLS = {
    "String": TEXTS.map(unicode),
    "Integer": st.integers(-(2**31), 2**31 - 1),
    "Long": st.integers(-(2**63), 2**63 - 1).map(long),
    "Double": st.floats(allow_nan=False, allow_infinity=False),
    "Boolean": st.booleans(),
    "Date": st.integers(0, 4 * 10**12).map(Date),
}
COLUMNS = st.lists(st.tuples(TEXTS, st.sampled_from(sorted(CELLS))), max_size=4)


@given(COLUMNS.flatmap(lambda columns: st.tuples(st.just(columns), rows_of(columns))))
def test_what_is_exported_is_read_back_with_its_types(table: tuple[list[tuple[str, str]], list[list[object]]]) -> None:
    columns, rows = table
    dataset = Dataset([name for name, _type in columns], [kind for _name, kind in columns], rows)
    assert from_csv(export_csv(content_of(dataset))) == dataset


def rows_of(columns: list[tuple[str, str]]) -> st.SearchStrategy[list[list[object]]]:
    row = st.tuples(*[st.none() | CELLS[kind] for _name, kind in columns]).map(list)
    return st.lists(row, max_size=3 if columns else 0)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.0, "0.0"),
        (-0.0, "-0.0"),
        (1.5, "1.5"),
        (-100.0, "-100.0"),
        (0.001, "0.001"),
        (0.00099, "9.9E-4"),
        (9999999.0, "9999999.0"),
        (1e7, "1.0E7"),
        (1.25e-7, "1.25E-7"),
        (123456789.125, "1.23456789125E8"),
        (1e300, "1.0E300"),
        (float("inf"), "Infinity"),
        (float("-inf"), "-Infinity"),
        (float("nan"), "NaN"),
    ],
)
def test_floats_are_written_as_java_writes_them(number: float, text: str) -> None:
    assert double_text(number) == text


@given(st.floats(allow_nan=False))
def test_a_float_as_java_writes_it_is_that_float(number: float) -> None:
    assert float(double_text(number)) == number


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (999, "999"), (1000, "1,000"), (-1234567, "-1,234,567"), (1234.5, "1,234.5"), (0.0005, "0.001")],
)
def test_numbers_for_people_have_their_thousands_apart(number: float, text: str) -> None:
    assert grouped_text(number) == text


def test_other_values_are_written_as_java_writes_them() -> None:
    assert [java_text(value) for value in (None, True, 5, unicode("ö"))] == ["null", "true", "5", "ö"]


@pytest.mark.parametrize(
    ("value", "kind", "cell"),
    [
        ("12", "Integer", "12"),
        (3.9, "Integer", "3"),
        (7, "Long", "7L"),
        (True, "Double", "1.0"),
        ("1e3", "Double", "1000.0"),
        (0, "Boolean", "False"),
        ("TRUE", "Boolean", "True"),
        (1.5, "String", "u'1.5'"),
        (None, "Integer", "None"),
        ([1], "Object", "[1]"),
        (-128, "Byte", "-128"),
    ],
)
def test_a_value_becomes_one_of_its_columns_type(value: object, kind: str, cell: str) -> None:
    assert repr(coerced(value, kind)) == cell


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("twelve", "Integer"),
        (2**31, "Integer"),
        (2**63, "Long"),
        (128, "Byte"),
        (float("nan"), "Integer"),
        (float("inf"), "Long"),
        ("", "Double"),
        ("yes", "Boolean"),
        (5, "Date"),
        ([1], "Double"),
    ],
)
def test_a_value_that_is_none_of_its_columns_type_is_refused(value: object, kind: str) -> None:
    with pytest.raises(ValueError):  # callers make the sentence
        coerced(value, kind)


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ([], "Object"),
        ([None], "Object"),
        ([None, 1], "Integer"),
        ([1, long(5)], "Long"),
        ([long(2**63)], "BigInteger"),
        ([True, 1], "Object"),
        ([Date(0), None], "Date"),
        ([[1]], "Object"),
    ],
)
def test_a_column_has_the_type_of_its_values(cells: list[object], kind: str) -> None:
    assert column_type(cells) == kind


def test_a_type_goes_by_python_s_name_or_java_s() -> None:
    assert [type_named_by(given_type) for given_type in (str, int, long, float, bool, None, Date)] == [
        "String", "Integer", "Long", "Double", "Boolean", "Object", "Date",
    ]  # fmt: skip
