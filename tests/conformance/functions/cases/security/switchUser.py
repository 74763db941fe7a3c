# as client:Packing 2
print system.security.getUsername(), system.security.getRoles()
print system.security.switchUser('bob', 'bob'), system.security.getUsername(), system.security.getRoles()
print system.security.switchUser('sue', 'wrong', None, True), system.security.switchUser('nobody', 'x', hideError=1), system.security.getUsername()
print system.security.switchUser('sue', 'wrong')
print system.security.switchUser('sue', 'sue', event=None), repr(system.security.getUsername())
for arguments in ((), ('bob',), (5, 'bob')):
	try:
		system.security.switchUser(*arguments)
	except TypeError, error:
		print error
