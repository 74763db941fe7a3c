# as designer
def shown(result):
    if isinstance(result, list):
        return [shown(number) for number in result]
    return type(result).__name__, '%.12g' % result

for values in ([1, 2.718281828459045], [1, 0], [1, -1], [10]):
    print values, shown(system.math.sumLog(values))
print shown(system.math.sumLog([])), shown(system.math.sumLog(None)), shown(system.math.sumLog(values=[4, 4]))
column = system.dataset.toDataSet(['n'], [[1], [2], [4], [8]]).getColumnAsList(0)
print shown(system.math.sumLog(column))

def tell(*arguments):
    try:
        print system.math.sumLog(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell()
tell(5)
tell('123')
tell([1, None])
tell([1, '2'])
tell([True])
tell([1], [2])
