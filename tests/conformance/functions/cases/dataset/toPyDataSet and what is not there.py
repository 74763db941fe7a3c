# as designer
import java.lang

rows = system.dataset.toPyDataSet(system.dataset.toDataSet(['a', 'b'], [[1, 2]]))

def tell(function):
    try:
        print function()
    except java.lang.Throwable, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell(lambda: rows[1])
tell(lambda: rows[-2])
tell(lambda: rows['a'])
tell(lambda: rows[0]['c'])
tell(lambda: rows[0][2])
tell(lambda: rows[0][-3])
tell(lambda: rows.getValueAt(1, 0))
tell(lambda: rows.getValueAt(0, 'c'))
tell(lambda: rows.getColumnName(2))
tell(lambda: system.dataset.toPyDataSet([[1]]))
tell(lambda: system.dataset.toPyDataSet(None))
tell(lambda: system.dataset.toPyDataSet())
