"""Datasets: tables of named, typed columns, as scripts read them; `system.dataset` makes new ones of them."""

from gateway_core.script_host import java_classes, language
from gateway_core.script_host.column_types import cells_of, coerced, column_type, java_class
from gateway_core.script_host.java_named import java_named

_TEXTS = (str, language.unicode)
_NUMBERS = (int, language.long)
_UNCHANGING = (
    "does not change. system.dataset.setValue(dataset, row, column, value) gives a new dataset with that value."
)


class Table(object):
    """What is in a dataset: `columns` and `types` are plain text, `rows` lists of values of scripts."""

    def __init__(self, columns, types, rows):
        self.columns = list(columns)
        self.types = list(types)
        self.rows = [list(row) for row in rows]
        self._places = {}  # by the names that scripts have asked for, as they wrote them

    def position(self, column):
        """The index of a column that is given by index or name; an IndexError says which columns there are."""
        index = self.index_of(column)
        if index < 0:
            raise IndexError(language.from_text(self.no_column_text(column)))
        return index

    def index_of(self, column):
        """The same, but -1 where it is not there."""
        if isinstance(column, _TEXTS):
            index = self._places.get(column)
            return self._look_up(column) if index is None else index
        if isinstance(column, _NUMBERS):
            return column if 0 <= column < len(self.columns) else -1
        raise TypeError("A column goes by its index or name, not by %s." % type(column).__name__)

    def _look_up(self, name):
        wanted = language.to_text(name).lower()
        for index, column in enumerate(self.columns):
            if column.lower() == wanted:
                self._places[name] = index
                return index
        return -1

    def no_row_text(self, row):
        """The sentence for a row that is not there."""
        count = len(self.rows)
        there = "rows 0 to %d" % (count - 1) if count else "no rows"
        return "The dataset has no row %s. It has %s." % (row, there)

    def no_column_text(self, column):
        """The sentence, as real text, for a column that is not there."""
        shown = "%d" % column if isinstance(column, _NUMBERS) else "'%s'" % language.to_text(column)
        return "The dataset has no column %s. It has: %s." % (shown, ", ".join(self.columns) or "none")


class JavaTable(object):
    """What Java offers of a dataset; its content scripts don't see.

    What is not there is Java's ArrayIndexOutOfBoundsException, as on Ignition (R11).
    """

    def __init__(self, content):
        self._content = content

    def getRowCount(self):
        return len(self._content.rows)

    def getColumnCount(self):
        return len(self._content.columns)

    def getColumnNames(self):
        return [language.unicode(name) for name in self._content.columns]

    def getColumnName(self, index):
        return language.unicode(self._content.columns[self._position(index)])

    def getColumnTypes(self):
        return [java_class(name) for name in self._content.types]

    def getColumnType(self, index):
        return java_class(self._content.types[self._position(index)])

    def getColumnIndex(self, name):
        """The index of that column, upper and lower case alike; -1 if there is none."""
        if not isinstance(name, _TEXTS):
            raise TypeError("getColumnIndex(): a column's name is a string, not %s." % type(name).__name__)
        return self._content.index_of(name)

    def getColumnAsList(self, index):
        position = self._position(index)
        return [row[position] for row in self._content.rows]

    def getValueAt(self, row, column):
        """The cell in that row and column, the column by index or name."""
        if not isinstance(row, _NUMBERS):
            raise TypeError("getValueAt(): the row must be a number, not %s." % type(row).__name__)
        if not 0 <= row < len(self._content.rows):
            raise java_classes.ArrayIndexOutOfBoundsException(language.unicode(self._content.no_row_text(row)))
        return self._content.rows[row][self._position(column)]

    rowCount = property(getRowCount)
    columnCount = property(getColumnCount)
    columnNames = property(getColumnNames)
    columnTypes = property(getColumnTypes)

    def _position(self, column):
        index = self._content.index_of(column)
        if index < 0:
            raise java_classes.ArrayIndexOutOfBoundsException(language.unicode(self._content.no_column_text(column)))
        return index

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        one, another = self._content, other._content
        return one.columns == another.columns and one.types == another.types and one.rows == another.rows

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __hash__(self):
        return hash((len(self._content.rows), tuple(self._content.columns)))


def content_of(dataset):
    """The `Table` of a Dataset or PyDataSet."""
    return dataset._content


@java_named("com.inductiveautomation.ignition.common.BasicDataset")
class Dataset(JavaTable):
    """A table that does not change. Scripts can't loop over it: that is what `PyDataSet` is for."""

    def __init__(self, columns, types, rows):
        JavaTable.__init__(self, Table(columns, types, rows))

    def __iter__(self):
        raise TypeError(_not_for_loops("is not iterable"))

    def __len__(self):
        raise TypeError(_not_for_loops("has no len()"))

    def __getitem__(self, _index):
        raise TypeError(_not_for_loops("is unsubscriptable"))

    def __setitem__(self, _index, _value):
        raise TypeError("A Dataset " + _UNCHANGING)

    def __bool__(self):
        return True

    __nonzero__ = __bool__

    def __str__(self):
        # Java has a small Roman ten between the numbers; a letter can be printed and joined to other texts anywhere.
        return "Dataset [%dR x %dC]" % (self.getRowCount(), self.getColumnCount())

    __repr__ = __str__


def _not_for_loops(what):
    text = "A Dataset %s. Wrap it first: table = system.dataset.toPyDataSet(dataset), or use getRowCount() and getValueAt()."
    return text % what


@java_named("com.inductiveautomation.ignition.common.script.builtin.PyDataSet")
class PyDataSet(JavaTable):
    """The same table for loops: `for row in table: row['user']`."""

    def __init__(self, dataset):
        JavaTable.__init__(self, content_of(dataset))
        self._dataset = dataset

    def getUnderlyingDataset(self):
        return self._dataset

    @property
    def underlyingDataset(self):
        return self._dataset

    def __len__(self):
        return len(self._content.rows)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [Row(self._content, row) for row in self._content.rows[index]]
        if not isinstance(index, _NUMBERS):
            text = "A row of a PyDataSet goes by its number, not by %s: table[0]['column']."
            raise TypeError(text % type(index).__name__)
        if not -len(self._content.rows) <= index < len(self._content.rows):
            raise IndexError(self._content.no_row_text(index))
        return Row(self._content, self._content.rows[index])

    def __setitem__(self, _index, _value):
        raise TypeError("A PyDataSet " + _UNCHANGING)

    def __iter__(self):
        return iter([Row(self._content, row) for row in self._content.rows])

    def __str__(self):
        return "<PyDataset rows:%d cols:%d>" % (len(self._content.rows), len(self._content.columns))

    __repr__ = __str__


@java_named("com.inductiveautomation.ignition.common.script.builtin.PyDataSet.PyRow")
class Row(object):
    """One row of a `PyDataSet`; cells by index or column name."""

    def __init__(self, content, cells):
        self._content = content
        self._cells = cells

    def __getitem__(self, column):
        if isinstance(column, slice):
            return self._cells[column]
        if isinstance(column, _NUMBERS) and -len(self._cells) <= column < 0:
            return self._cells[column]
        return self._cells[self._content.position(column)]

    def __setitem__(self, _column, _value):
        raise TypeError("A row of a PyDataSet " + _UNCHANGING)

    def __len__(self):
        return len(self._cells)

    def __iter__(self):
        return iter(self._cells)

    def __eq__(self, other):
        return self._cells == other._cells if isinstance(other, Row) else NotImplemented

    def __ne__(self, other):
        return self._cells != other._cells if isinstance(other, Row) else NotImplemented

    def __hash__(self):
        return hash(tuple(self._cells))

    def __repr__(self):
        return "<PyDatasetRow columns:%d>" % len(self._cells)


def to_dataset(headers, rows):
    """A dataset from column names and a list of rows; the types are those of the values in each column."""
    columns = [language.to_text(header) for header in headers]
    kept = []
    for number, row in enumerate(rows):
        if len(row) != len(columns):
            text = "Row %d must have as many values as there are columns, %d; it has %d."
            raise IndexError(text % (number, len(columns), len(row)))
        kept.append(cells_of(row))
    types = [column_type([row[index] for row in kept]) for index in range(len(columns))]
    for index in [index for index, name in enumerate(types) if name == "Long"]:
        for row in kept:
            row[index] = coerced(row[index], "Long")
    return Dataset(columns, types, kept)
