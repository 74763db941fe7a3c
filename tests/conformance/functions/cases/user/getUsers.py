# as client:Packing 1
for user in system.user.getUsers('default'):
	print user.get(user.Username), list(user.getRoles()), user.getContactInfo(), user.get(user.Password)
try:
	system.user.getUsers()
except TypeError, error:
	print error
