# as gateway:plant-gw
import java.lang

table = system.dataset.toDataSet(['a', 'b', 'c'], [[1, 'x', 0.5], [2, 'y', 1.5]])
changed = system.dataset.updateRow(table, 1, {'A': 20, u'c': None})
print list(system.dataset.toPyDataSet(changed)[1]), list(system.dataset.toPyDataSet(table)[1])
print system.dataset.updateRow(table, 0, {}) == table
print system.dataset.updateRow(dataset=table, rowIndex=0, changes={0: 5}).getValueAt(0, 0)

def tell(*arguments):
    try:
        print system.dataset.updateRow(*arguments)
    except java.lang.Throwable, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell(table, 2, {'a': 1})
tell(table, 0, {'d': 1})
tell(table, 0, {'a': 'one'})
tell(table, 0, [1])
tell(table, 0)
