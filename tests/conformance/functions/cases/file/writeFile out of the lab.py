# as client:Packing 1
from java.io import IOException
for path in ('/etc/hostname', '../lab.toml', 'a/../../lab.toml', 'C:\\temp\\x.txt', 'c:/x.txt', '\\\\server\\share\\x.txt',
		'/dev/null', 'nul\0l.txt', '', '..', u'/tmp/\xe9.txt', 'x' * 300):
	try:
		system.file.writeFile(path, 'outside')
		print 'written', repr(path)
	except IOException, error:
		print error.getMessage()
	try:
		system.file.readFileAsString(path)
		print 'read', repr(path)
	except IOException, error:
		print error.getMessage()
