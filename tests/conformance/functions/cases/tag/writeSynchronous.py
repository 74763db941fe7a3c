# as client:Packing 1
import java.lang
system.tag.addTag('Sync', 'A', 'MEMORY', 'Int4')
print system.tag.writeSynchronous('Sync/A', 5), system.tag.read('Sync/A').value
print system.tag.writeSynchronous('Sync/A', value=6, timeout=1000), system.tag.read('Sync/A').value
for path, value in (('Sync/B', 1), ('Sync/A', 'x')):
	try:
		system.tag.writeSynchronous(path, value)
	except java.lang.Exception, error:
		print error.getMessage()
