# as designer
from java.util import Date

print repr(system.date.toMillis(Date(0))), repr(system.date.toMillis(date=system.date.getDate(2024, 1, 29)))
print system.date.fromMillis(system.date.toMillis(Date(7))) == Date(7)
try:
    system.date.toMillis(7)
except TypeError, error:
    print error
