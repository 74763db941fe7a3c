# as designer
def shown(result):
    if isinstance(result, list):
        return [shown(number) for number in result]
    return type(result).__name__, '%.12g' % result

for values in ([2, 3, 4], [0.5, 4], [7], [10 ** 200, 10 ** 200]):
    print values, shown(system.math.product(values))
print shown(system.math.product([])), shown(system.math.product(None)), shown(system.math.product(values=[4, 4]))
column = system.dataset.toDataSet(['n'], [[1], [2], [4], [8]]).getColumnAsList(0)
print shown(system.math.product(column))

def tell(*arguments):
    try:
        print system.math.product(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell()
tell(5)
tell('123')
tell([1, None])
tell([1, '2'])
tell([True])
tell([1], [2])
