# The names of all who can give first aid, whether they are logged in or not.
names = []
for user in system.user.getUsers('default'):
	if 'First aid' in user.getRoles():
		names.append(user.get(user.Username))
return names
