# Everyone whose user has the role "Operator". "operator" would reach nobody: names are compared exactly.
command = {'command': 'stop', 'line': 2}
results = system.util.sendMessage(project='ACME', messageHandler='command', payload=command, hasRole='Operator')
print len(results), 'clients were selected'

# This handler fails at every client: see the error there. The sender never notices, it still gets SENT.
alarm = {'text': 'Conveyor blocked', 'priority': 4}
for result in system.util.sendMessage('ACME', 'alarm', alarm, hasRole='Operator'):
	print result
