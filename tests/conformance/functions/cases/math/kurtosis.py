# as designer
def shown(result):
    if isinstance(result, list):
        return [shown(number) for number in result]
    return type(result).__name__, '%.12g' % result

for values in ([1, 2, 3, 4, 100], [1, 2, 3, 4], [1, 2, 3], [5, 5, 5, 5], [1.5, 2.5, 2.5, 8, 1, 0.5]):
    print values, shown(system.math.kurtosis(values))
print shown(system.math.kurtosis([])), shown(system.math.kurtosis(None)), shown(system.math.kurtosis(values=[4, 4]))
column = system.dataset.toDataSet(['n'], [[1], [2], [4], [8]]).getColumnAsList(0)
print shown(system.math.kurtosis(column))

def tell(*arguments):
    try:
        print system.math.kurtosis(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell()
tell(5)
tell('123')
tell([1, None])
tell([1, '2'])
tell([True])
tell([1], [2])
