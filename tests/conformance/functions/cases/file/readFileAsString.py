# as designer
from java.io import FileNotFoundException, IOException
system.file.writeFile('read.txt', 'caf\xc3\xa9 \xff')
print repr(system.file.readFileAsString('read.txt')), repr(system.file.readFileAsString('./read.txt', encoding='ISO-8859-1'))
for path in ('missing.txt', '.', 'missing/read.txt', 'read.txt/below'):
	try:
		print repr(system.file.readFileAsString(path))
	except FileNotFoundException, error:
		print 'not found:', error.getMessage()
	except IOException, error:
		print error.getMessage()
try:
	system.file.readFileAsString('missing.txt')
except Exception, error:
	print 'no Java exception'
except:
	print 'a Java exception'
for arguments in ((), (5,), ('read.txt', 'UTF-8', 3)):
	try:
		system.file.readFileAsString(*arguments)
	except TypeError, error:
		print error
