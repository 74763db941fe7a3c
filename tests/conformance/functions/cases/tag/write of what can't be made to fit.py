# as client:Packing 1
table = system.tag.read('All types/Table').value
types = [('Int1', [200, 'x', table]), ('Int4', ['', float('nan'), 1e10, table, [1]]), ('Boolean', ['maybe', table])]
types += [('String', [table, [1]]), ('DateTime', ['today', True]), ('DataSet', [1, 'a']), ('Float8', ['x'])]
for name, values in types:
	system.tag.addTag('Unfit', name, 'MEMORY', name)
	print name, [system.tag.write('Unfit/' + name, value, name == 'DateTime') for value in values], system.tag.read("Unfit/" + name).value
