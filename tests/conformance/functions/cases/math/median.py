# as designer
def shown(result):
    if isinstance(result, list):
        return [shown(number) for number in result]
    return type(result).__name__, '%.12g' % result

for values in ([3, 1, 2], [4, 1, 3, 2], [7], [1, 1000]):
    print values, shown(system.math.median(values))
print shown(system.math.median([])), shown(system.math.median(None)), shown(system.math.median(values=[4, 4]))
column = system.dataset.toDataSet(['n'], [[1], [2], [4], [8]]).getColumnAsList(0)
print shown(system.math.median(column))

def tell(*arguments):
    try:
        print system.math.median(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell()
tell(5)
tell('123')
tell([1, None])
tell([1, '2'])
tell([True])
tell([1], [2])
