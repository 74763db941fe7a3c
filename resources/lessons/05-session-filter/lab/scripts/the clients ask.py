# Run as: client "Pump house"
# It asks for tank T1.
system.util.sendMessage(
	project='Water', messageHandler='askLevel',
	payload={'tank': 'T1', 'client': system.util.getClientId()}, scope='G')

# The spring asks for tank T2, and so does every old tablet that is open.
system.util.sendMessage(project='Water', messageHandler='askFor', payload={'tank': 'T2'}, hostName='SPRING-01')
system.util.sendMessage(project='Tablets', messageHandler='askFor', payload={'tank': 'T2'}, scope='C')
