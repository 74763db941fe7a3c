# as designer
def between(first, second):
    first, second = system.date.parse(first), system.date.parse(second)
    print first, second, repr(system.date.yearsBetween(first, second)), system.date.yearsBetween(second, first)

between('2024-01-31 12:00:00', '2024-01-31 12:00:00')
between('2024-01-31 12:00:00', '2024-02-01 11:59:59')
between('2024-01-31 12:00:00', '2024-02-29 12:00:00')
between('2024-01-31 12:00:00', '2024-03-31 11:59:59')
between('2024-01-31 12:00:00', '2024-03-31 12:00:00')
between('2024-02-29 12:00:00', '2025-02-28 12:00:00')
between('2024-02-29 12:00:00', '2028-02-29 12:00:00')
between('2024-03-30 12:00:00', '2024-03-31 12:00:00')
between('2024-03-24 12:00:00', '2024-03-31 12:00:00')
between('2024-10-26 12:00:00', '2024-10-27 11:30:00')
between('1970-01-01 00:00:00', '2024-06-01 00:00:00')
start = system.date.getDate(2024, 0, 1)
print system.date.yearsBetween(date_1=start, date_2=system.date.addMillis(start, -1))

def tell(*arguments):
    try:
        print system.date.yearsBetween(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(start)
tell(start, 5)
tell('2024-01-01', start)
