# as client:Packing 1
print system.security.getUserRoles('sue', 'sue'), system.security.getUserRoles('sue', 'wrong'), system.security.getUserRoles('nobody', '')
print system.security.getUserRoles(username='bob', password='bob', authProfile='default', timeout=500)
try:
	system.security.getUserRoles('bob')
except TypeError, error:
	print error
