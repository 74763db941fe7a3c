# as designer
def shown(result):
    if isinstance(result, list):
        return [shown(number) for number in result]
    return type(result).__name__, '%.12g' % result

for values in ([1, 2, 2, 3], [3, 1, 3, 1, 2], [5], (1, 1.0, 2)):
    print values, shown(system.math.mode(values))
print shown(system.math.mode([])), shown(system.math.mode(None)), shown(system.math.mode(values=[4, 4]))
column = system.dataset.toDataSet(['n'], [[1], [2], [4], [8]]).getColumnAsList(0)
print shown(system.math.mode(column))

def tell(*arguments):
    try:
        print system.math.mode(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell()
tell(5)
tell('123')
tell([1, None])
tell([1, '2'])
tell([True])
tell([1], [2])
