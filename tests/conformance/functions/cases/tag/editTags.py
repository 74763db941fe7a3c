# as client:Packing 1
system.tag.addTag('Edited all', 'A', 'MEMORY', 'Int4', value=5)
system.tag.addTag('Edited all', 'B', 'MEMORY', 'Int4', value=5)
system.tag.editTags(['Edited all/A', 'Edited all/B'], attributes={'Documentation': 'pieces'}, accessRights='Read_Only')
print [each.value for each in system.tag.readAll(['Edited all/A.Documentation', 'Edited all/B.AccessRights'])]
try:
	system.tag.editTags('Edited all/A', {})
except TypeError, error:
	print error
