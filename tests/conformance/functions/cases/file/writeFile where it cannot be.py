# as client:Packing 1
from java.io import FileNotFoundException, IOException
import os
for path in ('nowhere/a.txt', '.', './', 'x' * 300):
	try:
		system.file.writeFile(path, 'x')
	except FileNotFoundException, error:
		print 'not found:', error.getMessage()
	except IOException, error:
		print error.getMessage()
for data in (None, 5, {'a': 1}, [1, 'a'], [1000], lambda: 1):
	try:
		system.file.writeFile('kept.txt', data)
	except TypeError, error:
		print error
for arguments in ((), ('a.txt',), (5, 'x'), (None, 'x'), ('a.txt', 'x', False, 'UTF-8', 1)):
	try:
		system.file.writeFile(*arguments)
	except TypeError, error:
		print error
print system.file.fileExists('kept.txt')
