# as designer
def shown(result):
    if isinstance(result, list):
        return [shown(number) for number in result]
    return type(result).__name__, '%.12g' % result

for values in ([1, 2, 3], [1, 2, 10], [1, 2], [5, 5, 5], [2, 8, 0, 4, 1, 9, 9, 0]):
    print values, shown(system.math.skewness(values))
print shown(system.math.skewness([])), shown(system.math.skewness(None)), shown(system.math.skewness(values=[4, 4]))
column = system.dataset.toDataSet(['n'], [[1], [2], [4], [8]]).getColumnAsList(0)
print shown(system.math.skewness(column))

def tell(*arguments):
    try:
        print system.math.skewness(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell()
tell(5)
tell('123')
tell([1, None])
tell([1, '2'])
tell([True])
tell([1], [2])
