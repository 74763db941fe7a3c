# The address is not the name.
system.util.sendMessage(project='Parcels', messageHandler='notice', payload={'text': 'This computer starts again in five minutes'}, hostName='192.0.2.12')
for host in ('GATE-01', 'GATE-02'):
	system.util.sendMessage(project='Parcels', messageHandler='closing', payload={'time': '18:00'}, hostName=host)
