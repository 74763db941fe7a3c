# sendRequest asks the gateway and waits for the answer: what the handler "test" returns.
returnValue = system.util.sendRequest(project='ACME', messageHandler='test', payload={'hoursOn': 15})
print returnValue

print 'Next service in', returnValue['service']['dueIn'], 'hours'
for motor in returnValue['motors']:
	print motor['name'], 'has run for', motor['hours'], 'hours'
