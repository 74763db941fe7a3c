# Over the gateway network: by name, to several, to one that is not there, and a question to the other gateway.
import java.lang
names = ['agent-8088', 'agent-9000']
payload = {'from': 'plant', 'stock': {'caps': 12000L, 'labels': 900}}
for result in system.util.sendMessage('ACME', 'stock', payload, remoteServers=names):
	print result
print len(system.util.sendMessage('ACME', 'stock', payload, remoteServers=['plant-gw', 'agent-8088'], user='eve'))
print system.util.sendMessage('Utilities', 'stock', payload, scope='C')
answer = system.util.sendRequest(project='ACME', messageHandler='stock', payload=payload, remoteServer='agent-8088')
print answer['where'], sorted(answer['missing'].items()), answer['enough']
try:
	system.util.sendRequest('ACME', 'stock', payload, remoteServer='agent-9000')
except java.lang.Throwable, t:
	print t.__class__.__name__
try:
	system.util.sendMessage('ACME', 'stock', payload, remoteServers='agent-8088')
except TypeError, e:
	print e.__class__, len(e.args)
