# as designer
from java.util import Date

start = system.date.parse('2024-01-31 13:05:09')
for value in (0, 1, -1, 13, -25, 1000):
    print value, system.date.addYears(start, value)
print start
print system.date.addYears(date=system.date.parse('2024-02-29 12:00:00'), value=1)
print 'over the change of the clocks:', system.date.addYears(system.date.parse('2024-03-30 02:30:00'), 1)
print system.date.addYears(Date(0), 1L)

def tell(*arguments):
    try:
        print system.date.addYears(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(start)
tell(start, '1')
tell(start, 1.0)
tell(start, None)
tell(start, 5000000000)
tell('2024-01-31', 1)
