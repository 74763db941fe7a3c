# as designer
when = system.date.parse('2024-03-31 13:05:09')
print system.date.midnight(when), when
print system.date.midnight(date=system.date.midnight(when)) == system.date.midnight(when)
print system.date.getMillis(system.date.midnight(system.date.addMillis(when, 5)))
try:
    system.date.midnight('today')
except TypeError, error:
    print error
