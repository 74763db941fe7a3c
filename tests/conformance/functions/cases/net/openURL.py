# as client:Packing 1
print system.net.openURL('http://plant.example/help'), system.net.openURL(u'mailto:b\xf6b', useApplet=True)
for arguments in ((), (5,), ('a', True, 1)):
	try:
		system.net.openURL(*arguments)
	except TypeError, error:
		print error
