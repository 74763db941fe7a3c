# as designer
table = system.dataset.toDataSet(['a', u'b < \xf6'], [[1, 'x & "y"'], [None, u'\u00e9']])
print system.dataset.dataSetToHTML(True, table, 'Lines > 1').encode('utf-8')
print system.dataset.dataSetToHTML(showHeaders=0, dataset=system.dataset.clearDataset(table), title='None')

def tell(*arguments):
    try:
        print system.dataset.dataSetToHTML(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(True, table)
tell(True, 'table', 'Title')
tell(True, table, None)
