# as client:Packing 1
import datetime
from java.util import Date
start, day = datetime.datetime(2026, 3, 1, 6, 30, 15, 250000), datetime.date(2026, 3, 1)
table = system.dataset.toDataSet(["Start", "Day", "Span"], [[start, day, datetime.timedelta(1)]])
print [table.getColumnType(column).getName() for column in range(2)], isinstance(table.getValueAt(0, 0), Date)
print table.getValueAt(0, 0), table.getValueAt(0, 1), table.getValueAt(0, 2)
print system.date.format(table.getValueAt(0, 0), "yyyy-MM-dd HH:mm:ss.SSS")
system.dataset.setValue(table, 0, "Start", datetime.datetime.now())
system.db.runUpdateQuery("CREATE TABLE starts (start DATETIME, day DATE)")
system.db.runPrepUpdate("INSERT INTO starts VALUES (?, ?)", [start, day])
for row in system.db.runQuery("SELECT start, day FROM starts"):
    print row[0], row[1]
system.tag.addTag("", "Started", "MEMORY", "DateTime")
print system.tag.write("Started", start), system.tag.read("Started").value
window = system.nav.openWindow("Starts", {"start": start})
window.rootContainer.day = day
print window.rootContainer.start, window.rootContainer.day
class East(datetime.tzinfo):
    def utcoffset(self, moment):
        return datetime.timedelta(hours=9)
    def dst(self, moment):
        return datetime.timedelta(0)
print system.dataset.toDataSet(["Start"], [[start.replace(tzinfo=East())]]).getValueAt(0, 0)
system.nav.closeWindow("Starts")
