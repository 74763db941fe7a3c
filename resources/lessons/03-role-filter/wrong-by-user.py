# The operators of today, by name.
for user in ('lena', 'omar'):
	system.util.sendMessage(project='Dairy', messageHandler='notice', payload={'text': 'Take a sample from tank 4'}, user=user)
system.util.sendMessage(project='Dairy', messageHandler='badSample', payload={'tank': 4}, hasRole='Manager', scope='CG')
