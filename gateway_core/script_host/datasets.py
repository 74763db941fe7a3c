"""Datasets: tables of named, typed columns, as scripts get them from `getSessionInfo` and put them in payloads."""

from gateway_core.script_host import language

# What stands between the numbers of rows and columns where a dataset is printed: a small Roman ten.
_BY = b"\xe2\x85\xb9".decode("utf-8")


class Dataset(object):
    """A table that does not change. `columns` and `types` are plain text, `rows` lists of values of scripts."""

    java_name = "com.inductiveautomation.ignition.common.BasicDataset"

    def __init__(self, columns, types, rows):
        self.columns = list(columns)
        self.types = list(types)
        self.rows = [list(row) for row in rows]

    @property
    def rowCount(self):
        return len(self.rows)

    @property
    def columnCount(self):
        return len(self.columns)

    @property
    def columnNames(self):
        return self.getColumnNames()

    def getRowCount(self):
        return len(self.rows)

    def getColumnCount(self):
        return len(self.columns)

    def getColumnNames(self):
        return [language.unicode(name) for name in self.columns]

    def getColumnName(self, index):
        return language.unicode(self.columns[index])

    def getColumnIndex(self, name):
        """The index of that column, upper and lower case alike; -1 if there is none."""
        wanted = language.to_text(name).lower()
        for index, column in enumerate(self.columns):
            if column.lower() == wanted:
                return index
        return -1

    def getValueAt(self, row, column):
        """The cell in that row and column, the column by index or name."""
        return self.rows[row][self.position(column)]

    def position(self, column):
        """The index of a column that is given by index or name; an IndexError says which columns there are."""
        index = self.getColumnIndex(column) if isinstance(column, (str, language.unicode)) else column
        if 0 <= index < len(self.columns):
            return index
        names = ", ".join(language.from_text(name) for name in self.columns)
        raise IndexError("The dataset has no column %r. It has: %s." % (column, names))

    def __str__(self):
        return language.from_text("Dataset [%dR %s %dC]" % (len(self.rows), _BY, len(self.columns)))

    __repr__ = __str__


class PyDataSet(object):
    """The same table for loops: `for row in table: row['user']`."""

    java_name = "com.inductiveautomation.ignition.common.script.builtin.PyDataSet"

    def __init__(self, dataset):
        self._dataset = dataset

    def getUnderlyingDataset(self):
        return self._dataset

    @property
    def underlyingDataset(self):
        return self._dataset

    @property
    def rowCount(self):
        return self._dataset.rowCount

    @property
    def columnCount(self):
        return self._dataset.columnCount

    @property
    def columnNames(self):
        return self._dataset.columnNames

    def getRowCount(self):
        return self._dataset.getRowCount()

    def getColumnCount(self):
        return self._dataset.getColumnCount()

    def getColumnNames(self):
        return self._dataset.getColumnNames()

    def getColumnName(self, index):
        return self._dataset.getColumnName(index)

    def getColumnIndex(self, name):
        return self._dataset.getColumnIndex(name)

    def getValueAt(self, row, column):
        return self._dataset.getValueAt(row, column)

    def __len__(self):
        return len(self._dataset.rows)

    def __getitem__(self, index):
        rows = self._dataset.rows[index]
        if isinstance(index, slice):
            return [Row(self._dataset, row) for row in rows]
        return Row(self._dataset, rows)

    def __iter__(self):
        return iter([Row(self._dataset, row) for row in self._dataset.rows])

    def __str__(self):
        return "<PyDataset rows:%d cols:%d>" % (len(self), len(self._dataset.columns))

    __repr__ = __str__


class Row(object):
    """One row of a `PyDataSet`; cells by index or column name."""

    def __init__(self, dataset, cells):
        self._dataset = dataset
        self._cells = cells

    def __getitem__(self, column):
        if isinstance(column, slice):
            return self._cells[column]
        return self._cells[self._dataset.position(column)]

    def __len__(self):
        return len(self._cells)

    def __iter__(self):
        return iter(self._cells)

    def __repr__(self):
        return "<PyDatasetRow columns:%d>" % len(self._cells)


def to_dataset(headers, rows):
    """A dataset from column names and a list of rows; the types are those of the first value in each column."""
    columns = [language.to_text(header) for header in headers]
    for number, row in enumerate(rows):
        if len(row) != len(columns):
            raise IndexError("Row %d has %d values for %d columns." % (number, len(row), len(columns)))
    types = [_column_type([row[index] for row in rows]) for index in range(len(columns))]
    return Dataset(columns, types, rows)


def _column_type(cells):
    """The Java class that the first value of a column has; `Object` where there is none."""
    for cell in cells:
        if cell is not None:
            return _TYPE_NAMES.get(type(cell), getattr(type(cell), "__name__", "Object"))
    return "Object"


_TYPE_NAMES = {
    bool: "Boolean",
    int: "Integer",
    language.long: "Long",
    float: "Double",
    str: "String",
    language.unicode: "String",
}
