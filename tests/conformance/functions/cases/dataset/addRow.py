# as client:Packing 1
import java.lang

table = system.dataset.toDataSet(['a', 'b'], [[1, 'x'], [2, 'y']])
def show(table):
    print [list(row) for row in system.dataset.toPyDataSet(table)]

show(system.dataset.addRow(table, [3, 'z']))
show(system.dataset.addRow(table, 0, (3, None)))
show(system.dataset.addRow(table, 2, [3, 'z']))
show(system.dataset.addRow(dataset=table, row=['3', 4]))
show(system.dataset.addRow(dataset=table, rowIndex=1, row=system.dataset.toPyDataSet(table)[0]))
show(table)

def tell(*arguments):
    try:
        print system.dataset.addRow(*arguments)
    except java.lang.Throwable, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell(table, 3, [3, 'z'])
tell(table, -1, [3, 'z'])
tell(table, [3])
tell(table, ['three', 'z'])
tell(table, 'ab')
tell(table)
tell(None, [3, 'z'])
