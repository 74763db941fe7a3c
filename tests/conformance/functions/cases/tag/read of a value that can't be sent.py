# as client:Packing 1
import java.lang
found = system.tag.read('Line 1/Speed')
for payload in ({'speed': found}, {'quality': found.quality}, {'tags': system.tag.browseTags('Line 1', tagType='Folder')}):
	try:
		system.util.sendMessage('ACME', 'note', payload)
	except java.lang.Exception, error:
		print error.getMessage()
print system.util.sendRequest('ACME', 'echo', {'speed': found.value})['speed']
