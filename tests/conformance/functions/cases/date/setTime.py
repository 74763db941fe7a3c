# as designer
when = system.date.addMillis(system.date.parse('2024-02-29 13:05:09'), 7)
changed = system.date.setTime(when, 1, 37, 44)
print changed, system.date.getMillis(changed), when
print system.date.setTime(date=when, hour=0, minute=0, second=0) == system.date.midnight(when)
print 'over the edge:', system.date.setTime(when, 24, 0, 0), system.date.setTime(when, 0, -1, 61)
print 'skipped by the clocks:', system.date.setTime(system.date.getDate(2024, 2, 31), 2, 30, 0)

def tell(*arguments):
    try:
        print system.date.setTime(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(when, 1, 2)
tell(when, '1', 2, 3)
tell(0, 1, 2, 3)
