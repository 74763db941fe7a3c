# as client:Packing 1
from java.text import SimpleDateFormat
date = SimpleDateFormat('yyyy-MM-dd HH:mm:ss').parse('2009-02-03 20:01:05')
print repr(system.db.dateFormat(date, 'MMM d, yyyy hh:mm a')), system.db.dateFormat(date=date, formatPattern='yyyyMMdd')
system.db.dateFormat('2009-02-03', 'yyyy')
