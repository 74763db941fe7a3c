# as client:Packing 1
for name in ('Int1', 'Int2', 'Int8', 'Float4', 'Text'):
	value = system.tag.read('All types/' + name).value
	print name, type(value).__name__, repr(value)
print system.tag.read('All types/Date').value.getTime()
table = system.tag.read('All types/Table').value
print table.rowCount, table.getValueAt(1, 'Count'), table.getColumnName(0)
print type(system.tag.read('Line 1/Running').value).__name__
