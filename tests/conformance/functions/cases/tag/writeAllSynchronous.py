# as client:Packing 1
import java.lang
for name in ('A', 'B'):
	system.tag.addTag('Sync all', name, 'MEMORY', 'Int4')
print system.tag.writeAllSynchronous(['Sync all/A', 'Sync all/B'], [5, 6], timeout=1000)
try:
	system.tag.writeAllSynchronous(['Sync all/A', 'Sync all/X', 'Sync all/B'], [7, 8, 9])
except java.lang.Exception, error:
	print error.getMessage()
print [each.value for each in system.tag.readAll(['Sync all/A', 'Sync all/B'])]
