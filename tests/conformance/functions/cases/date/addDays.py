# as designer
from java.util import Date

start = system.date.parse('2024-01-31 13:05:09')
for value in (0, 1, -1, 13, -25, 1000):
    print value, system.date.addDays(start, value)
print start
print system.date.addDays(date=system.date.parse('2024-02-29 12:00:00'), value=1)
print 'over the change of the clocks:', system.date.addDays(system.date.parse('2024-03-30 02:30:00'), 1)
print system.date.addDays(Date(0), 1L)

def tell(*arguments):
    try:
        print system.date.addDays(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(start)
tell(start, '1')
tell(start, 1.0)
tell(start, None)
tell(start, 5000000000)
tell('2024-01-31', 1)
