# as client:Packing 1
import java.lang
system.tag.addTag('Removed/Deep', 'A', 'MEMORY', 'Int4', value=5)
system.tag.removeTag('Removed/Deep/A')
print system.tag.exists('Removed/Deep/A'), system.tag.exists('Removed/Deep')
system.tag.addTag('Removed/Deep', 'A', 'MEMORY', 'Int4', value=6)
system.tag.removeTag('[default]removed')
print system.tag.exists('Removed'), system.tag.read('Removed/Deep/A').quality
for path in ('Removed', '[Client]Mode', '[System]Client'):
	try:
		system.tag.removeTag(path)
	except java.lang.Exception, error:
		print error.getMessage()
