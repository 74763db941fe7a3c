# as designer
import java.lang
from java.lang import Integer
from java.util import Date

table = system.dataset.toDataSet(['a', 'b'], [[1, 'x'], [2, 'y']])
def show(table):
    print table.getColumnNames(), [kind.getSimpleName() for kind in table.getColumnTypes()],
    print [list(row) for row in system.dataset.toPyDataSet(table)]

show(system.dataset.addColumn(table, [0.5, 1], 'c', float))
show(system.dataset.addColumn(table, 0, ['p', 5], 'c', str))
show(system.dataset.addColumn(table, 1, [True, None], 'c', bool))
show(system.dataset.addColumn(table, 2, [1, 2L], u'\xe7', long))
show(system.dataset.addColumn(table, [1, 2], 'c', int))
show(system.dataset.addColumn(table, [1, 2], 'c', Integer))
show(system.dataset.addColumn(table, [None, None], 'c', Date))
show(system.dataset.addColumn(dataset=table, col=[1, 'x'], colName='c', colType=None))

def tell(*arguments):
    try:
        print system.dataset.addColumn(*arguments)
    except java.lang.Throwable, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell(table, [1], 'c', int)
tell(table, 3, [1, 2], 'c', int)
tell(table, -1, [1, 2], 'c', int)
tell(table, ['one', 2], 'c', int)
tell(table, [1, 2], 5, int)
tell(table, [1, 2], 'c', 'int')
tell(table, [1, 2], 'c', dict)
tell(table, 5, 'c', int)
tell(table, [1, 2], 'c')
