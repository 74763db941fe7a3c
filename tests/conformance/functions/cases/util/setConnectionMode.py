# as client:Packing 2
import java.lang.Exception
system.util.setConnectionMode(2)
print system.util.getConnectionMode()
try:
	system.util.sendMessage('ACME', 'note')
except java.lang.Exception, e:
	print e
system.util.setConnectionMode(3)
print len(system.util.sendMessage('ACME', 'note', user='sue'))
try:
	system.util.setConnectionMode(4)
except ValueError, e:
	print e
