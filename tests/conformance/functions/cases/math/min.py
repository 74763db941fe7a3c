# as designer
def shown(result):
    if isinstance(result, list):
        return [shown(number) for number in result]
    return type(result).__name__, '%.12g' % result

for values in ([1, 3, 2.5], [-5], (2L, 0.5)):
    print values, shown(system.math.min(values))
print shown(system.math.min([])), shown(system.math.min(None)), shown(system.math.min(values=[4, 4]))
column = system.dataset.toDataSet(['n'], [[1], [2], [4], [8]]).getColumnAsList(0)
print shown(system.math.min(column))

def tell(*arguments):
    try:
        print system.math.min(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell()
tell(5)
tell('123')
tell([1, None])
tell([1, '2'])
tell([True])
tell([1], [2])
