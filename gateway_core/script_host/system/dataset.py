"""`system.dataset`: tables as values; nothing here changes the dataset that it is given."""

from gateway_core.script_host import java_classes
from gateway_core.script_host.column_types import (
    OBJECT,
    coerced,
    java_name_of,
    type_named_by,
)
from gateway_core.script_host.dataset_csv import export_csv, from_csv, html_page, plain_csv
from gateway_core.script_host.datasets import Dataset, PyDataSet, Row, Table, content_of, to_dataset
from gateway_core.script_host.java_classes import Date
from gateway_core.script_host.java_text import java_text
from gateway_core.script_host.language import from_text, long, unicode
from gateway_core.script_host.system.carrier import Carrier, text_of
from gateway_core.script_host.system.date_arguments import date_format

_ROWS = (list, tuple, Row)


class DatasetFunctions(Carrier):
    def toDataSet(self, headers=None, data=None, dataset=None):
        if headers is None:
            return dataset_given("toDataSet", dataset)
        for number, header in enumerate(_sequence_of("toDataSet", "headers", headers)):
            text_of("toDataSet", "headers[%d]" % number, header)
        return to_dataset(headers, _rows_of("toDataSet", "data", data))

    def toPyDataSet(self, dataset):
        return dataset if isinstance(dataset, PyDataSet) else PyDataSet(dataset_given("toPyDataSet", dataset))

    def getColumnHeaders(self, dataset):
        return dataset_given("getColumnHeaders", dataset).getColumnNames()

    def setValue(self, dataset, rowIndex, columnName, value):
        table = content_given("setValue", dataset)
        row, column = _index("setValue", "rowIndex", rowIndex, len(table.rows)), table.position(columnName)
        return _with_cells(table, row, {column: _cell("setValue", table, column, value)})

    def updateRow(self, dataset, rowIndex, changes):
        table = content_given("updateRow", dataset)
        row = _index("updateRow", "rowIndex", rowIndex, len(table.rows))
        if not isinstance(changes, dict):
            text = "updateRow() argument changes must be a dictionary of column names and values, not %s."
            raise TypeError(text % type(changes).__name__)
        cells = {table.position(name): value for name, value in changes.items()}
        return _with_cells(table, row, {place: _cell("updateRow", table, place, cells[place]) for place in cells})

    def addRow(self, dataset, row, rowIndex=None):
        table = content_given("addRow", dataset)
        return _with_rows("addRow", table, rowIndex, [_sequence_of("addRow", "row", row)])

    def addRows(self, dataset, rows, rowIndex=None):
        table = content_given("addRows", dataset)
        return _with_rows("addRows", table, rowIndex, _rows_of("addRows", "rows", rows))

    def addColumn(self, dataset, col, colName, colType, colIndex=None):
        table = content_given("addColumn", dataset)
        name, type_name = text_of("addColumn", "colName", colName), type_named_by(colType)
        cells = _sequence_of("addColumn", "col", col)
        if len(cells) != len(table.rows):
            text = "addColumn() argument col must have as many values as there are rows, %d; it has %d."
            raise IndexError(text % (len(table.rows), len(cells)))
        place = _place("addColumn", "colIndex", colIndex, len(table.columns))
        columns, types = _inserted(table.columns, place, name), _inserted(table.types, place, type_name)
        wider = Table(columns, types, [])
        cells = [_cell("addColumn", wider, place, cell) for cell in cells]
        return Dataset(columns, types, [_inserted(row, place, cell) for row, cell in zip(table.rows, cells)])

    def deleteRow(self, dataset, rowIndex):
        return self._without("deleteRow", dataset, [rowIndex], "rowIndex")

    def deleteRows(self, dataset, rowIndices):
        return self._without("deleteRows", dataset, _sequence_of("deleteRows", "rowIndices", rowIndices), "rowIndices")

    def _without(self, function, dataset, indices, parameter):
        table = content_given(function, dataset)
        gone = {_index(function, parameter, index, len(table.rows)) for index in indices}
        rows = [row for number, row in enumerate(table.rows) if number not in gone]
        return Dataset(table.columns, table.types, rows)

    def appendDataset(self, dataset1, dataset2):
        first, second = content_given("appendDataset", dataset1, "1"), content_given("appendDataset", dataset2, "2")
        if len(first.columns) != len(second.columns):
            text = "appendDataset(): dataset1 has %d columns and dataset2 %d; they must have as many."
            raise ValueError(text % (len(first.columns), len(second.columns)))
        for name, mine, theirs in zip(first.columns, first.types, second.types):
            if mine != theirs and OBJECT not in (mine, theirs):
                text = "appendDataset(): the column %s is one of %s in dataset1 and one of %s in dataset2."
                raise ValueError(text % (from_text(name), mine, theirs))
        types = [mine if mine == theirs else OBJECT for mine, theirs in zip(first.types, second.types)]
        return Dataset(first.columns, types, first.rows + second.rows)

    def clearDataset(self, dataset):
        if dataset is None:
            return None
        table = content_given("clearDataset", dataset)
        return Dataset(table.columns, table.types, [])

    def filterColumns(self, dataset, columns):
        table = content_given("filterColumns", dataset)
        kept = [table.position(column) for column in _sequence_of("filterColumns", "columns", columns)]
        rows = [[row[index] for index in kept] for row in table.rows]
        return Dataset([table.columns[index] for index in kept], [table.types[index] for index in kept], rows)

    def sort(self, dataset, keyColumn, ascending=True):
        table = content_given("sort", dataset)
        column = table.position(keyColumn)
        order = _text_order if table.types[column] == OBJECT else _natural_order
        rows = sorted(table.rows, key=lambda row: order(row[column]), reverse=not ascending)
        return Dataset(table.columns, table.types, rows)

    def formatDates(self, dataset, dateFormat, locale="en"):
        table = content_given("formatDates", dataset)
        form = date_format("formatDates", "dateFormat", dateFormat, locale)
        rows = [[form.format(cell) if isinstance(cell, Date) else cell for cell in row] for row in table.rows]
        return Dataset(table.columns, ["String" if name == "Date" else name for name in table.types], rows)

    def toCSV(self, dataset, showHeaders=True, forExport=False, localized=False):
        table = content_given("toCSV", dataset)
        return unicode(export_csv(table) if forExport else plain_csv(table, showHeaders, localized))

    def fromCSV(self, csv):
        try:
            return from_csv(text_of("fromCSV", "csv", csv))
        except ValueError as error:
            raise ValueError(from_text("fromCSV(): " + error.args[0]))

    def dataSetToHTML(self, showHeaders, dataset, title):
        table = content_given("dataSetToHTML", dataset)
        return unicode(html_page(table, showHeaders, text_of("dataSetToHTML", "title", title)))


def content_given(function, value, number=""):
    """What is in the Dataset or PyDataSet that was given."""
    return content_of(dataset_given(function, value, number))


def dataset_given(function, value, number=""):
    """The Dataset that a Dataset or PyDataSet is; `TypeError` with a sentence for anything else."""
    if isinstance(value, PyDataSet):
        return value.getUnderlyingDataset()
    if not isinstance(value, Dataset):
        text = "%s() argument dataset%s must be a Dataset, not %s. system.dataset.toDataSet(headers, rows) makes one."
        raise TypeError(text % (function, number, type(value).__name__))
    return value


def _sequence_of(function, name, value):
    if not isinstance(value, _ROWS):
        raise TypeError("%s() argument %s must be a list, not %s." % (function, name, type(value).__name__))
    return list(value)


def _rows_of(function, name, value):
    """A list of rows, each a list or a row of a PyDataSet."""
    if isinstance(value, PyDataSet):
        return list(value)
    rows = _sequence_of(function, name, value)
    for number, row in enumerate(rows):
        if not isinstance(row, _ROWS):
            text = "%s() argument %s must be a list of rows, each a list; row %d is %s."
            raise TypeError(text % (function, name, number, type(row).__name__))
    return rows


def _index(function, name, value, count):
    """A number from 0 to below `count`."""
    if isinstance(value, bool) or not isinstance(value, (int, long)):
        raise TypeError("%s() argument %s must be a whole number, not %s." % (function, name, type(value).__name__))
    if not 0 <= value < count:
        allowed = "must be 0 to %d; it is %d" % (count - 1, value) if count else "is %d, but there are no rows" % value
        raise IndexError("%s() argument %s %s." % (function, name, allowed))
    return int(value)


def _place(function, name, value, count):
    """Where to insert among `count` others: at their end if no place is given."""
    return count if value is None else _index(function, name, value, count + 1)


def _inserted(values, place, value):
    return values[:place] + [value] + values[place:]


def _cell(function, table, column, value):
    """The value as that column takes it; Java's ClassCastException where it can't."""
    type_name = table.types[column]
    try:
        return coerced(value, type_name)
    except (ValueError, OverflowError):
        text = "%s(): cannot coerce value '%s' into type: class %s. That is the type of the column %s."
        shown = text % (function, java_text(value), java_name_of(type_name), table.columns[column])
    raise java_classes.ClassCastException(unicode(shown))


def _with_cells(table, number, cells):
    """The table with some cells of one row changed."""
    row = [cells.get(index, cell) for index, cell in enumerate(table.rows[number])]
    return Dataset(table.columns, table.types, table.rows[:number] + [row] + table.rows[number + 1 :])


def _with_rows(function, table, given_place, rows):
    place = _place(function, "rowIndex", given_place, len(table.rows))
    added = []
    for number, row in enumerate(rows):
        if len(row) != len(table.columns):
            text = "%s(): row %d must have as many values as there are columns, %d; it has %d."
            raise IndexError(text % (function, number, len(table.columns), len(row)))
        added.append([_cell(function, table, index, value) for index, value in enumerate(row)])
    return Dataset(table.columns, table.types, table.rows[:place] + added + table.rows[place:])


def _natural_order(cell):
    """Nothing before everything else; dates by their moment."""
    return cell is not None, cell.getTime() if isinstance(cell, Date) else cell


def _text_order(cell):
    return cell is not None, None if cell is None else java_text(cell)
