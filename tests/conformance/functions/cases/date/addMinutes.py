# as designer
start = system.date.parse('2024-03-31 01:59:59')
for value in (0, 1, -1, 90, -100000):
    print value, system.date.addMinutes(start, value), system.date.toMillis(system.date.addMinutes(start, value))
print start, system.date.addMinutes(date=start, value=1L) == system.date.addMinutes(start, 1)

def tell(*arguments):
    try:
        print system.date.addMinutes(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(start)
tell(start, '1')
tell(start, 1.5)
tell(start, 10 ** 30)
tell(None, 1)
