"""Datasets as scripts see them: cells by index and by name, whatever its case."""

import pytest

from gateway_core.script_host.datasets import Dataset, PyDataSet, to_dataset
from gateway_core.script_host.dialect.types import unicode

TABLE = Dataset(["User", "n"], ["String", "Integer"], [["bob", 1], ["eve", 2]])


def test_cells_go_by_row_and_column_index_or_name() -> None:
    assert TABLE.getValueAt(1, 0) == TABLE.getValueAt(1, "User") == TABLE.getValueAt(1, unicode("user")) == "eve"


def test_counts_and_names() -> None:
    assert (TABLE.getRowCount(), TABLE.getColumnCount(), TABLE.getColumnNames()) == (2, 2, ["User", "n"])
    assert (TABLE.getColumnIndex("N"), TABLE.getColumnIndex("x")) == (1, -1)


@pytest.mark.parametrize("column", ["x", 2, -1])
def test_a_column_that_is_not_there_is_an_error_that_names_those_that_are(column: object) -> None:
    with pytest.raises(IndexError, match=r"It has: User, n\."):
        TABLE.getValueAt(0, column)


def test_rows_of_a_pydataset_go_by_name_index_and_loop() -> None:
    rows = PyDataSet(TABLE)
    assert [(row["user"], row[1], len(row), list(row)) for row in rows] == [
        ("bob", 1, 2, ["bob", 1]),
        ("eve", 2, 2, ["eve", 2]),
    ]
    assert (len(rows), rows[1]["n"], rows[-1]["User"], len(rows[0:1])) == (2, 2, "eve", 1)
    assert rows.getUnderlyingDataset() is rows.underlyingDataset is TABLE


def test_column_types_are_those_of_the_first_value() -> None:
    table = to_dataset(["a", "b", "c", "d"], [[None, 1, 1.5, None], [unicode("x"), 2, 2.5, None]])
    assert table.types == ["String", "Integer", "Double", "Object"]


def test_a_row_of_another_length_is_refused_by_its_number() -> None:
    with pytest.raises(IndexError, match=r"Row 1 has 1 values for 2 columns\."):
        to_dataset(["a", "b"], [[1, 2], [3]])


def test_changing_what_a_dataset_was_made_from_does_not_change_it() -> None:
    rows = [[1]]
    table = to_dataset(["a"], rows)
    rows[0][0] = 2
    assert table.getValueAt(0, "a") == 1
