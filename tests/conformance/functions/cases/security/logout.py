# as client:Packing 2
print system.security.logout(), repr(system.security.getUsername()), system.security.getRoles()
print system.security.switchUser('sue', 'sue'), system.security.getUsername()
try:
	system.security.logout('sue')
except TypeError, error:
	print error
