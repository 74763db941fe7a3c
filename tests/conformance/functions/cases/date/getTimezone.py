# as designer
print repr(system.date.getTimezone())
try:
    system.date.getTimezone(1)
except TypeError, error:
    print error
