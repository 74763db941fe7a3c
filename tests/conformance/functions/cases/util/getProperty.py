# as client:Packing 1
import os
print type(system.util.getProperty('os.name')).__name__, system.util.getProperty('no.such.property'), system.util.getProperty('')
print system.util.getProperty('file.separator') == os.sep, system.util.getProperty('line.separator') == os.linesep
for name in ('os.arch', 'os.version', 'user.name', 'user.home', 'user.dir', 'java.io.tmpdir', 'java.version', 'path.separator'):
	print name, len(system.util.getProperty(name)) > 0
for arguments in ((), (5,), (None,)):
	try:
		system.util.getProperty(*arguments)
	except TypeError, error:
		print error
