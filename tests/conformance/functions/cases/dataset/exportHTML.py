# as client:Packing 1
import java.lang

table = system.dataset.toDataSet(['line', u'gr\xfc\xdfe'], [[1, 'x'], [2, None]])
path = system.dataset.exportHTML('exported.html', True, table, u'Lines \xe4')
print type(path).__name__, path.replace('\\', '/').split('/')[-2:]
print system.file.readFileAsString(path).encode('utf-8')
system.dataset.exportHTML('exported.html', 0, system.dataset.toPyDataSet(system.dataset.clearDataset(table)), u'Lines \xe4')
print repr(system.file.readFileAsString('exported.html'))

def tell(*arguments):
    try:
        print system.dataset.exportHTML(*arguments)
    except java.lang.Exception, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell('../exported.html', True, table, u'Lines \xe4')
tell('nowhere/exported.html', True, table, u'Lines \xe4')
tell(None, True, table, u'Lines \xe4')
tell('exported.html', True, 'table', u'Lines \xe4')
tell('exported.html', True)
