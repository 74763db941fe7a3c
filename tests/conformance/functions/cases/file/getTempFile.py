# as client:Packing 1
import os
path = system.file.getTempFile('.txt')
other = system.file.getTempFile(extension='.txt')
print type(path).__name__, path.endswith('.txt'), path != other, os.path.isabs(path)
print repr(system.file.readFileAsString(path)), system.file.fileExists(path)
written = open(path, 'w')
written.write('temporary')
written.close()
print repr(system.file.readFileAsString(path))
for extension in ('/../x', '\\x', 'a\0', 'x' * 100, None, 5):
	try:
		print system.file.getTempFile(extension)
	except (TypeError, ValueError), error:
		print error
