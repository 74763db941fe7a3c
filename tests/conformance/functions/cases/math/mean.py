# as designer
def shown(result):
    if isinstance(result, list):
        return [shown(number) for number in result]
    return type(result).__name__, '%.12g' % result

for values in ([1, 2, 4], [5], (0.1, 0.2, 0.3), [10 ** 20, 1]):
    print values, shown(system.math.mean(values))
print shown(system.math.mean([])), shown(system.math.mean(None)), shown(system.math.mean(values=[4, 4]))
column = system.dataset.toDataSet(['n'], [[1], [2], [4], [8]]).getColumnAsList(0)
print shown(system.math.mean(column))

def tell(*arguments):
    try:
        print system.math.mean(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell()
tell(5)
tell('123')
tell([1, None])
tell([1, '2'])
tell([True])
tell([1], [2])
