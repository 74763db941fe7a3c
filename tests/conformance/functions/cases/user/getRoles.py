# as client:Packing 1
print system.user.getRoles(''), system.user.getRoles('default')
try:
	system.user.getRoles()
except TypeError, error:
	print error
