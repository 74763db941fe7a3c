# as designer
def refused(*arguments):
    try:
        print system.dataset.toDataSet(*arguments)
    except (TypeError, IndexError), error:
        print type(error).__name__, error

refused()
refused(['a'])
refused('a', [[1]])
refused(['a', 2], [[1, 2]])
refused(['a'], 'rows')
refused(['a', 'b'], [[1, 2], 'xy'])
refused(['a', 'b'], [[1, 2], {'a': 1, 'b': 2}])
refused(['a', 'b'], [[1, 2], [3]])
refused([['a', 1]])
refused(['a'], [[1]], 3)
