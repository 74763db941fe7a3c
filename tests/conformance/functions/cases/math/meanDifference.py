# as designer
import java.lang

print system.math.meanDifference([1, 2, 3], [0, 0, 9]), system.math.meanDifference([5.5], (2,)), system.math.meanDifference(values1=[1], values2=[1])
print repr(system.math.meanDifference([], [])), repr(system.math.meanDifference(None, [1])), repr(system.math.meanDifference([1], []))

def tell(*arguments):
    try:
        print system.math.meanDifference(*arguments)
    except java.lang.IllegalArgumentException, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell([1, 2], [1])
tell([1])
tell([1], 5)
tell(['1'], [1])
