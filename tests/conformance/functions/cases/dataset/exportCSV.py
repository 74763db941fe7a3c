# as client:Packing 1
import java.lang

table = system.dataset.toDataSet(['line', u'gr\xfc\xdfe'], [[1, 'x'], [2, None]])
path = system.dataset.exportCSV('exported.csv', True, table)
print type(path).__name__, path.replace('\\', '/').split('/')[-2:]
print system.file.readFileAsString(path).encode('utf-8')
system.dataset.exportCSV('exported.csv', 0, system.dataset.toPyDataSet(system.dataset.clearDataset(table)))
print repr(system.file.readFileAsString('exported.csv'))

def tell(*arguments):
    try:
        print system.dataset.exportCSV(*arguments)
    except java.lang.Exception, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell('../exported.csv', True, table)
tell('nowhere/exported.csv', True, table)
tell(None, True, table)
tell('exported.csv', True, 'table')
tell('exported.csv', True)
