# as client:Packing 1
for name in ('A', 'B', 'C'):
	system.tag.addTag('Many', name, 'MEMORY', 'Int4')
print system.tag.writeAll(['Many/A', 'Many/B', 'Many/X', 'Many/C'], [1, '2', 3, 'x'])
print [each.value for each in system.tag.readAll(['Many/A', 'Many/B', 'Many/C'])]
print system.tag.writeAll([], []), system.tag.writeAll(('Many/A',), (5,))
