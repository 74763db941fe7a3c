# as client:Packing 1
import java.lang
for name in ('A', 'B', 'C'):
	system.tag.addTag('Removed all', name, 'MEMORY', 'Int4')
system.tag.removeTags(['Removed all/A', 'Removed all/B'])
print [str(each.name) for each in system.tag.browseTags('Removed all')]
try:
	system.tag.removeTags(['Removed all/X', 'Removed all/C'])
except java.lang.Exception, error:
	print error.getMessage()
print system.tag.exists('Removed all/C')
try:
	system.tag.removeTags('Removed all')
except TypeError, error:
	print error
