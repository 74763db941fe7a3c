# Run as: client "Filling"
# lena goes home, and omar takes over.
system.security.switchUser('omar', 'omar')

system.util.sendMessage(
	project='Dairy', messageHandler='notice',
	payload={'text': 'Take a sample from tank 4'}, hasRole='Quality')
