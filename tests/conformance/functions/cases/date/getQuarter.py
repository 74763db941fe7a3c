# as designer
for text in ('2024-01-01 00:00:00', '2024-02-29 11:59:59', '2024-03-31 12:00:00', '2024-06-30 13:05:09', '2023-12-31 23:59:59'):
    date = system.date.addMillis(system.date.parse(text), 7)
    print date, repr(system.date.getQuarter(date))
print system.date.getQuarter(date=system.date.fromMillis(0)), system.date.getQuarter(system.date.fromMillis(-1))

def tell(*arguments):
    try:
        print system.date.getQuarter(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell()
tell('2024-01-01')
tell(0)
