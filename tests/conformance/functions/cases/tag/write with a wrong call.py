# as client:Packing 1
import java.lang
for call in (lambda: system.tag.write(), lambda: system.tag.write('a'), lambda: system.tag.write(1, 2), lambda: system.tag.write('a', value=1, suppress=1)):
	try:
		print call()
	except TypeError, error:
		print 'TypeError:', error
for value in (system, system.tag.read('Line 1/Speed')):
	try:
		system.tag.write('Line 1/Speed', value)
	except java.lang.Exception, error:
		print error.getMessage()
