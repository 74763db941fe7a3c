# as client:Packing 1
import java.lang
calls = [lambda: system.tag.addTag('Line 1', 'Speed', 'MEMORY'), lambda: system.tag.addTag('Line 1', 'a/b', 'MEMORY'), lambda: system.tag.addTag('Line 1', '', 'MEMORY')]
calls += [lambda: system.tag.addTag('Line 1', 'a.b', 'MEMORY'), lambda: system.tag.addTag('Line 1/Speed', 'A', 'MEMORY'), lambda: system.tag.addTag('[Client]', 'A', 'MEMORY')]
calls += [lambda: system.tag.addTag('[System]', 'A', 'MEMORY'), lambda: system.tag.addTag('', 'A', 'OPC'), lambda: system.tag.addTag('', 'A', 'MEMORY', 'Int')]
calls += [lambda: system.tag.addTag('', 'A', 'MEMORY', 'Int4', value='x'), lambda: system.tag.addTag('[Elsewhere]', 'A', 'Folder')]
for call in calls:
	try:
		call()
		print 'added'
	except java.lang.Exception, error:
		print error.getMessage()
for call in (lambda: system.tag.addTag(), lambda: system.tag.addTag('', 'A', 'MEMORY', accessRights='All'), lambda: system.tag.addTag('', 'A', 'MEMORY', attributes=5), lambda: system.tag.addTag('', 5, 'MEMORY')):
	try:
		call()
	except (TypeError, ValueError), error:
		print type(error).__name__ + ':', error
print system.tag.exists('A')
