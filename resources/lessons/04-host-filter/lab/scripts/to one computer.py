results = system.util.sendMessage(
	project='Parcels', messageHandler='notice',
	payload={'text': 'This computer starts again in five minutes'}, hostName='CTRL-01')

for result in results:
	print result
