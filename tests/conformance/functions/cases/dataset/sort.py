# as designer
from java.util import Date

table = system.dataset.toDataSet(
    ['n', 'text', 'when', 'on'],
    [[10, 'b', Date(3), True], [9, 'B', None, False], [None, 'a10', Date(1), True], [9, 'a2', Date(2), None]],
)
print system.dataset.sort(table, 'n').getColumnAsList(0)
print system.dataset.sort(table, 'N', False).getColumnAsList(0)
print system.dataset.sort(table, 1).getColumnAsList(1)
print system.dataset.sort(dataset=table, keyColumn='text', ascending=False).getColumnAsList(1)
print system.dataset.sort(table, 'when').getColumnAsList(0)
print system.dataset.sort(table, 'on').getColumnAsList(3)
print system.dataset.sort(table, 0).getColumnAsList(1), system.dataset.sort(table, 0, 0).getColumnAsList(1)
mixed = system.dataset.toDataSet(['a'], [['x'], [10], [9.5], [None]])
print system.dataset.sort(mixed, 0).getColumnAsList(0)
print table.getColumnAsList(0)

def tell(*arguments):
    try:
        print system.dataset.sort(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(table, 'x')
tell(table, 4)
tell(table, None)
tell(table)
