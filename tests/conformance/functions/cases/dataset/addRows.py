# as designer
import java.lang

table = system.dataset.toDataSet(['a', 'b'], [[1, 'x'], [2, 'y']])
def show(table):
    print [list(row) for row in system.dataset.toPyDataSet(table)]

show(system.dataset.addRows(table, [[3, 'z'], [4, 'w']]))
show(system.dataset.addRows(table, 1, [[3, 'z'], (4, None)]))
show(system.dataset.addRows(table, []))
show(system.dataset.addRows(dataset=table, rows=system.dataset.toPyDataSet(table)))

def tell(*arguments):
    try:
        print system.dataset.addRows(*arguments)
    except java.lang.Throwable, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell(table, [3, 'z'])
tell(table, [[3, 'z'], [4]])
tell(table, [[3, 'z'], ['four', 'w']])
tell(table, 9, [[3, 'z']])
tell(table, 'rows')
tell(table)
