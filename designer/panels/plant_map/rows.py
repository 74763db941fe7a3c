"""Rows of tables that change while somebody reads them. Knows neither map nor rows."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex

from client.toolkit.table import BatchTableModel, DataTable

_Row = TypeVar("_Row")


def show_rows(table: DataTable, model: BatchTableModel[_Row], rows: Sequence[_Row]) -> None:
    """Show these rows; where there are as many as before, change only those that are other ones now."""
    if len(rows) == len(model.rows):
        model.replace_rows({at: row for at, row in enumerate(rows) if row != model.rows[at]})
        return
    model.set_rows(rows)
    table.scrollToTop()


def choose_row(table: DataTable, row: int | None) -> None:
    """Make a row the chosen one, or none."""
    if row is None:
        table.clearSelection()
        table.setCurrentIndex(QModelIndex())
    elif row != table.currentIndex().row():
        table.choose_row(row)
