# Run as: designer
# remoteServers lists every gateway that is meant, the local one too. The school's is not on this network: NOT_SENT.
for result in system.util.sendMessage('Floor', 'notice', {'text': 'Generator test at five'}, scope='C',
		remoteServers=['dairy-gw', 'store-gw', 'school-gw']):  # scopelab: ignore no-such-gateway
	print result
