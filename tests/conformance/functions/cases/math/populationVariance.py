# as designer
def shown(result):
    if isinstance(result, list):
        return [shown(number) for number in result]
    return type(result).__name__, '%.12g' % result

for values in ([2, 4, 4, 4, 5, 5, 7, 9], [5], [1, 2]):
    print values, shown(system.math.populationVariance(values))
print shown(system.math.populationVariance([])), shown(system.math.populationVariance(None)), shown(system.math.populationVariance(values=[4, 4]))
column = system.dataset.toDataSet(['n'], [[1], [2], [4], [8]]).getColumnAsList(0)
print shown(system.math.populationVariance(column))

def tell(*arguments):
    try:
        print system.math.populationVariance(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell()
tell(5)
tell('123')
tell([1, None])
tell([1, '2'])
tell([True])
tell([1], [2])
