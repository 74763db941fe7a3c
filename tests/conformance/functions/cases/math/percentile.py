# as designer
import java.lang

values = [15, 20, 35, 40, 50]
for share in (1, 25, 30, 40.5, 50, 75, 99, 100, 100L):
    print share, system.math.percentile(values, share)
print system.math.percentile([7], 10), repr(system.math.percentile([], 50)), repr(system.math.percentile(None, 50))
print system.math.percentile(values=(3, 1, 2), percentile=50)

def tell(*arguments):
    try:
        print system.math.percentile(*arguments)
    except java.lang.IllegalArgumentException, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell(values, 0)
tell(values, 100.5)
tell(values, -1)
tell(values, '50')
tell(values)
tell('values', 50)
