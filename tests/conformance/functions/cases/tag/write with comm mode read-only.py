# as client:Packing 2
system.util.setConnectionMode(2)
print system.tag.write('Line 1/Running', False), system.tag.read('Line 1/Running').value
print system.tag.write('[Client]Mode', 9), system.tag.read('[Client]Mode').value
try:
	system.tag.writeSynchronous('Line 1/Running', False)
except Exception:
	print 'a Python exception'
except:
	print 'a Java exception'
for call in (lambda: system.tag.addTag('', 'New', 'MEMORY'), lambda: system.tag.removeTag('Line 1')):
	try:
		call()
	except:
		print 'refused'
system.util.setConnectionMode(3)
print system.tag.exists('New'), system.tag.exists('Line 1')
