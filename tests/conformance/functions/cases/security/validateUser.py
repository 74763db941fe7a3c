# as gateway:plant-gw
print system.security.validateUser('bob', 'bob'), system.security.validateUser('bob', 'wrong'), system.security.validateUser('nobody', '')
print system.security.validateUser('sue', password='sue', authProfile='default', timeout=500), system.security.validateUser(u'bob', u'bob', None)
for arguments in ((), ('bob',), (5, 'bob'), ('bob', None), ('bob', 'bob', 5), ('bob', 'bob', '', 'soon')):
	try:
		system.security.validateUser(*arguments)
	except TypeError, error:
		print error
