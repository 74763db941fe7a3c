# as client:Packing 1
system.tag.addTag('Kinds', 'Date', 'MEMORY', 'DateTime')
system.tag.addTag('Kinds', 'Table', 'MEMORY', 'DataSet')
from java.util import Date
now = Date(1772359200000L)
print system.tag.write('Kinds/Date', now), system.tag.read('Kinds/Date').value == now
print system.tag.write('Kinds/Date', 1000), system.tag.read('Kinds/Date').value.getTime()
table = system.dataset.toDataSet(['a', 'b'], [[1, 'x'], [2, 'y']])
print system.tag.write('Kinds/Table', table), system.tag.read('Kinds/Table').value.getValueAt(1, 'b')
print system.tag.write('Kinds/Table', system.dataset.toPyDataSet(table)), system.tag.read('Kinds/Table').value.rowCount
