# as designer
print system.date.isDaylightTime(system.date.getDate(2024, 0, 1)), system.date.isDaylightTime(date=system.date.getDate(2024, 6, 1))
change = system.date.parse('2024-03-31 01:59:59')
print system.date.isDaylightTime(change), system.date.isDaylightTime(system.date.addSeconds(change, 1))
print system.date.isDaylightTime() == system.date.isDaylightTime(system.date.now())
try:
    system.date.isDaylightTime('now')
except TypeError, error:
    print error
