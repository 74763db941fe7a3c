# as client:Packing 1
import java.lang
from java.util import Date

before = java.lang.System.currentTimeMillis()
now = system.date.now()
print before <= now.getTime() <= java.lang.System.currentTimeMillis()
print isinstance(now, Date), type(now) is Date
try:
    system.date.now(1)
except TypeError, error:
    print error
