# as designer
payload = {'a': 1}
for result in system.util.sendMessage('ACME', 'note', payload, 'C', user='bob'):
	print result
payload['a'] = 2
print type(system.util.sendMessage(project='ACME', messageHandler='note', hasRole='Nobody'))
print system.util.sendMessage('ACME', 'note', scope='c')
