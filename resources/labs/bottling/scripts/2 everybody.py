# Without a filter the scope is "CG": the gateway and all clients of the project.
# testHandler exists in both scopes, so each runs its own script.
myDict = {'first': "Hello", 'second': "World"}
results = system.util.sendMessage(project='ACME', messageHandler='testHandler', payload=myDict)
for result in results:
	print result

# Clients only. Everyone gets this one, and each handler decides for itself: compare with "1 first message".
notice = {'user': 'eve', 'text': 'Please call the control room'}
system.util.sendMessage(project='ACME', messageHandler='userNotice', payload=notice, scope='C')
