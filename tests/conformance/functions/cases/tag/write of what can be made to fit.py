# as client:Packing 1
types = [('Int1', [5, '12', True, 7.9, -128]), ('Int4', ['12', 12.99, u' 3 ', '4.5', False]), ('Int8', [1, 2.5, '5000000000'])]
types += [('Float4', [0.1, 1, '2.5']), ('Float8', [3, '1e3', True]), ('Boolean', [1, 0, 'true', 'off', 2.5])]
types += [('String', ['a', u'\xfc', 5, 2.5, True])]
for name, values in types:
	system.tag.addTag('Fit', name, 'MEMORY', name)
	for value in values:
		done = system.tag.write('Fit/' + name, value)
		print name, repr(value), done, repr(system.tag.read('Fit/' + name).value)
