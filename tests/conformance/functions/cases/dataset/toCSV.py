# as designer
when = system.date.parse('2024-02-29 08:05:09')
table = system.dataset.toDataSet(
    ['n', 'a "name", long', u'gr\u00f6\u00dfe', 'when', 'on'],
    [[1234567, 'he said "yes"', 12345.6789, when, True], [-2, 'two\nlines', 1e10, None, False], [None, '', 0.1, None, None]],
)
print system.dataset.toCSV(table).encode('utf-8')
print system.dataset.toCSV(table, False).encode('utf-8')
print system.dataset.toCSV(table, localized=True).encode('utf-8')
print system.dataset.toCSV(dataset=system.dataset.toPyDataSet(table), showHeaders=0, forExport=True).encode('utf-8')
print repr(system.dataset.toCSV(system.dataset.toDataSet(['a'], [])))

def tell(*arguments):
    try:
        print system.dataset.toCSV(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell()
tell([['a']])
tell(table, True, False, False, 1)
