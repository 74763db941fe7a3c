# as client:Packing 1
print system.security.getRoles(), type(system.security.getRoles()).__name__, 'Operator' in system.security.getRoles()
try:
	system.security.getRoles(1)
except TypeError, error:
	print error
