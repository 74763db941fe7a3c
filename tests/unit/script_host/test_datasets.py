"""Datasets as scripts see them: cells by index and by name, whatever its case."""

from collections.abc import Callable
from typing import Any

import pytest

from gateway_core.script_host.datasets import Dataset, PyDataSet, content_of, to_dataset
from gateway_core.script_host.dialect.types import unicode
from gateway_core.script_host.java import throwables

TABLE = Dataset(["User", "n"], ["String", "Integer"], [["bob", 1], ["eve", 2]])


def test_cells_go_by_row_and_column_index_or_name() -> None:
    assert TABLE.getValueAt(1, 0) == TABLE.getValueAt(1, "User") == TABLE.getValueAt(1, unicode("user")) == "eve"


def test_counts_and_names() -> None:
    assert (TABLE.getRowCount(), TABLE.getColumnCount(), TABLE.getColumnNames()) == (2, 2, ["User", "n"])
    assert (TABLE.getColumnIndex("N"), TABLE.getColumnIndex("x")) == (1, -1)


@pytest.mark.parametrize("column", ["x", 2, -1])
def test_r11_a_column_that_is_not_there_is_a_java_exception_that_names_those_that_are(column: object) -> None:
    with pytest.raises(throwables.IndexOutOfBoundsException, match=r"It has: User, n\."):
        TABLE.getValueAt(0, column)


@pytest.mark.parametrize("row", [2, -1])
def test_r11_a_row_that_is_not_there_is_a_java_exception_that_says_which_are(row: int) -> None:
    with pytest.raises(throwables.IndexOutOfBoundsException, match=rf"no row {row}\. It has rows 0 to 1\."):
        TABLE.getValueAt(row, 0)


def test_rows_of_a_pydataset_go_by_name_index_and_loop() -> None:
    rows = PyDataSet(TABLE)
    assert [(row["user"], row[1], len(row), list(row)) for row in rows] == [
        ("bob", 1, 2, ["bob", 1]),
        ("eve", 2, 2, ["eve", 2]),
    ]
    assert (len(rows), rows[1]["n"], rows[-1]["User"], len(rows[0:1])) == (2, 2, "eve", 1)
    assert rows.getUnderlyingDataset() is rows.underlyingDataset is TABLE


def test_column_types_are_those_of_the_values() -> None:
    table = to_dataset(["a", "b", "c", "d"], [[None, 1, 1.5, None], [unicode("x"), 2, 2.5, None]])
    assert content_of(table).types == ["String", "Integer", "Double", "Object"]


def test_a_column_of_values_of_several_classes_is_one_of_object_and_keeps_them() -> None:
    table = to_dataset(["a"], [[1], [2.5], ["x"]])
    assert (content_of(table).types, table.getColumnAsList(0)) == (["Object"], [1, 2.5, "x"])


def test_whole_numbers_beyond_32_bits_make_a_column_of_long() -> None:
    table = to_dataset(["a"], [[1], [2**40]])
    assert (content_of(table).types, [repr(cell) for cell in table.getColumnAsList(0)]) == (
        ["Long"],
        ["1L", "1099511627776L"],
    )


def test_texts_come_back_as_unicode_as_java_gives_them() -> None:
    assert repr(to_dataset(["a"], [["x"]]).getValueAt(0, 0)) == "u'x'"


@pytest.mark.parametrize("use", [len, iter, lambda table: table[0]])
def test_a_dataset_is_nothing_to_loop_over_and_says_what_is(use: Callable[[Dataset], object]) -> None:
    with pytest.raises(TypeError, match=r"toPyDataSet\(dataset\)"):
        use(TABLE)


def test_an_empty_dataset_is_true_and_an_empty_pydataset_false() -> None:
    empty = Dataset(["a"], ["Object"], [])
    assert (bool(empty), bool(PyDataSet(empty))) == (True, False)


@pytest.mark.parametrize("table", [TABLE, PyDataSet(TABLE), PyDataSet(TABLE)[0]])
def test_assigning_a_cell_is_refused_with_what_to_call_instead(table: Any) -> None:
    with pytest.raises(TypeError, match=r"system\.dataset\.setValue"):
        table[0] = 1


def test_a_row_goes_by_negative_index_and_a_table_has_no_more_rows_than_it_has() -> None:
    rows = PyDataSet(TABLE)
    assert rows[0][-1] == 1
    with pytest.raises(IndexError, match=r"no row 2\. It has rows 0 to 1\."):
        rows[2]


def test_datasets_and_rows_are_equal_by_what_is_in_them() -> None:
    same = Dataset(["User", "n"], ["String", "Integer"], [["bob", 1], ["eve", 2]])
    assert same == TABLE
    assert hash(TABLE) == hash(same)
    assert PyDataSet(TABLE)[0] == PyDataSet(same)[0]
    assert Dataset(["User", "n"], ["String", "Long"], content_of(same).rows) != TABLE
    assert PyDataSet(TABLE) != TABLE


def test_a_row_of_another_length_is_refused_by_its_number() -> None:
    with pytest.raises(IndexError, match=r"Row 1 must have as many values as there are columns, 2; it has 1\."):
        to_dataset(["a", "b"], [[1, 2], [3]])


def test_changing_what_a_dataset_was_made_from_does_not_change_it() -> None:
    rows = [[1]]
    table = to_dataset(["a"], rows)
    rows[0][0] = 2
    assert table.getValueAt(0, "a") == 1


def test_scripts_see_of_a_dataset_what_java_has() -> None:
    own = [name for name in dir(TABLE) if not name.startswith("_") and name != "java_name"]
    assert own == [
        "columnCount", "columnNames", "columnTypes", "getColumnAsList", "getColumnCount", "getColumnIndex", "getColumnName",
        "getColumnNames", "getColumnType", "getColumnTypes", "getRowCount", "getValueAt", "rowCount",
    ]  # fmt: skip
