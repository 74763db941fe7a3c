# as designer
print repr(system.date.getTimezoneRawOffset())
try:
    system.date.getTimezoneRawOffset(system.date.now())
except TypeError, error:
    print error
