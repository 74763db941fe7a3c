# as gateway:plant-gw
from java.lang import IllegalArgumentException
bob = system.user.getUser('', 'bob')
print bob, bob.get(bob.Username), bob.get('username'), bob.getRoles(), bob.get(bob.FirstName), repr(bob.getOrDefault(bob.FirstName))
print system.user.getUser('default', 'nobody'), system.user.getUser(userSource=None, username='sue').getRoles()
try:
	system.user.getUser('elsewhere', 'bob')
except IllegalArgumentException, error:
	print error.getMessage()
for arguments in ((), ('',), ('', 5), (5, 'bob')):
	try:
		system.user.getUser(*arguments)
	except TypeError, error:
		print error
