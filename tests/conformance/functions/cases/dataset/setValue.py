# as designer
import java.lang
from java.util import Date

table = system.dataset.toDataSet(['a', 'B', 'when'], [[1, 'x', Date(0)], [2, 'y', None]])
changed = system.dataset.setValue(table, 1, 'b', 'new')
print table.getValueAt(1, 1), changed.getValueAt(1, 1)
print system.dataset.setValue(table, 0, 0, 7).getValueAt(0, 'A')
print system.dataset.setValue(table, 0, 'a', None).getValueAt(0, 'a')
print repr(system.dataset.setValue(table, 0, 'a', '12').getValueAt(0, 'a'))
print repr(system.dataset.setValue(table, 0, 'a', 3.9).getValueAt(0, 'a'))
print repr(system.dataset.setValue(table, 0, 'a', True).getValueAt(0, 'a'))
print repr(system.dataset.setValue(table, 0, 'b', 1.5).getValueAt(0, 'b'))
print repr(system.dataset.setValue(table, 0, 'b', False).getValueAt(0, 'b'))
print system.dataset.setValue(dataset=table, rowIndex=1, columnName='when', value=Date(5)).getValueAt(1, 'when').getTime()
print system.dataset.setValue(system.dataset.toPyDataSet(table), 1, 'a', 9)

def tell(*arguments):
    try:
        print system.dataset.setValue(*arguments)
    except java.lang.Throwable, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell(table, 0, 'a', 'twelve')
tell(table, 0, 'a', 5000000000)
tell(table, 0, 'when', 'today')
tell(table, 2, 'a', 1)
tell(table, -1, 'a', 1)
tell(table, 0, 'c', 1)
tell(table, 0, 3, 1)
tell(table, '0', 'a', 1)
tell(table, 0, None, 1)
tell(table, 0, 'a')
tell([[1]], 0, 'a', 1)
