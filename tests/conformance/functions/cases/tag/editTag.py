# as client:Packing 1
import java.lang
system.tag.addTag('Edited', 'A', 'MEMORY', 'Int4', value=5)
system.tag.editTag('Edited/A', attributes={'Documentation': 'pieces', 'Value': 6})
print system.tag.read('Edited/A').value, system.tag.read('Edited/A.Documentation').value
system.tag.editTag('Edited/A', {'DataType': 'String'}, accessRights='Read_Only')
print repr(system.tag.read('Edited/A').value), system.tag.write('Edited/A', 'x')
for call in (lambda: system.tag.editTag('Edited/B', {}), lambda: system.tag.editTag('Edited', {}), lambda: system.tag.editTag('Edited/A', {'DataType': 'Int'}), lambda: system.tag.editTag('[Client]Mode', {'Documentation': ''})):
	try:
		call()
	except java.lang.Exception, error:
		print error.getMessage()
