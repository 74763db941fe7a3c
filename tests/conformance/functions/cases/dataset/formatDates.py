# as client:Packing 1
import java.lang

when = system.date.getDate(2024, 1, 29)
table = system.dataset.toDataSet(['a', 'when'], [[1, when], [2, None]])
shown = system.dataset.formatDates(table, 'yyyy-MM-dd HH:mm')
print shown.getColumnAsList(1), [kind.getSimpleName() for kind in shown.getColumnTypes()]
print table.getValueAt(0, 'when')
print system.dataset.formatDates(table, 'd MMMM', 'en').getValueAt(0, 1)
print system.dataset.formatDates(dataset=table, dateFormat='EEE', locale='en_US').getValueAt(0, 1)

def tell(*arguments):
    try:
        print system.dataset.formatDates(*arguments)
    except java.lang.Throwable, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell(table, 'jj')
tell(table, 5)
tell(table, 'yyyy', 5)
tell(table)
