# as designer
print system.date.getTimezoneOffset(system.date.getDate(2024, 0, 1)), system.date.getTimezoneOffset(date=system.date.getDate(2024, 6, 1))
print system.date.getTimezoneOffset() == system.date.getTimezoneOffset(system.date.now())
try:
    system.date.getTimezoneOffset('now')
except TypeError, error:
    print error
