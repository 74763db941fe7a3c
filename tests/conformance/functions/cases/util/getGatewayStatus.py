# as client:Packing 1
for address in ('plant-gw', 'depot-gw:8088/main', 'http://DEPOT-GW:8088/main', u'down-gw', '10.0.0.1:8088/main', '', system.util.getGatewayAddress()):
	print repr(system.util.getGatewayStatus(address))
print system.util.getGatewayStatus('plant-gw', 500, socketTimeoutMillis=500)
for arguments in ((), (5,), ('plant-gw', 'soon')):
	try:
		system.util.getGatewayStatus(*arguments)
	except TypeError, error:
		print str(error)[:120]
