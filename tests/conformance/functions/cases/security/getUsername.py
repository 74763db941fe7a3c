# as designer
print repr(system.security.getUsername()), system.security.getRoles()
try:
	system.security.getUsername(1)
except TypeError, error:
	print error
