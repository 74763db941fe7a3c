# as gateway:plant-gw
from java.io import IOException
for encoding in ('ISO-8859-1', 'US-ASCII', 'UTF-16', 'UTF-16LE', 'windows-1252', None):
	system.file.writeFile('encoded.txt', u'\xe9\u20ac', False, encoding)
	print encoding, system.file.readFileAsBytes('encoded.txt'), repr(system.file.readFileAsString('encoded.txt', encoding))
system.file.writeFile('encoded.txt', 'é', encoding='ISO-8859-1')
print system.file.readFileAsBytes('encoded.txt'), repr(system.file.readFileAsString('encoded.txt'))
for encoding in ('klingon', 'hex', '', 'base64', 'rot13', 5):
	try:
		system.file.writeFile('encoded.txt', 'lost?', False, encoding)
	except (IOException, TypeError), error:
		print error
	try:
		system.file.readFileAsString('encoded.txt', encoding)
	except (IOException, TypeError), error:
		print error
print system.file.readFileAsBytes('encoded.txt')
