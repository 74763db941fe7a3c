# as gateway:plant-gw
system.file.writeFile('there.txt', 'x')
print system.file.fileExists('there.txt'), system.file.fileExists('.'), system.file.fileExists('elsewhere.txt'), system.file.fileExists('')
print system.file.fileExists(filepath='sub\\..\\there.txt'), system.file.fileExists('/etc'), system.file.fileExists('C:\\Windows')
for arguments in ((), (5,), ('a', 'b')):
	try:
		system.file.fileExists(*arguments)
	except TypeError, error:
		print error
