# as designer
from java.lang import Boolean, Double, Integer, Long, Object, String
from java.util import Date

table = system.dataset.toDataSet(
    ['i', 'l', 'd', 's', 'b', 't', 'o'], [[1, 2L, 0.5, 'x', True, Date(0), [1]], [None, None, None, None, None, None, None]]
)
print table.getColumnTypes()
print table.getColumnTypes() == [Integer, Long, Double, String, Boolean, Date, Object], table.columnTypes[0] == Integer
kind = table.getColumnType(5)
print kind, kind.getName(), kind.getSimpleName(), kind is Date, kind == Date
copy = system.dataset.addColumn(table, [1, 2], 'same', table.getColumnType(1))
print copy.getColumnType(7).getName(), copy.getColumnAsList(7)
large = system.dataset.toDataSet(['n'], [[1], [2 ** 70]])
print large.getColumnTypes(), large.getColumnType(0).getSimpleName(), large.getColumnAsList(0)[1]
