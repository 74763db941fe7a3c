# Run as: client "Control room"
# To the gateway, which passes it on to everybody of the role. The note closes by itself.
system.util.sendMessage(project='Floor', messageHandler='fanOut', scope='G',
	payload={'text': 'Tanker arrives at four', 'role': 'Night shift'})
