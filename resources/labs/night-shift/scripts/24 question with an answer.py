# Run as: client "Filler 1"
# A person answers: so the reply is a message of its own, back to exactly this client.
system.util.sendMessage('Floor', 'ask', scope='G',
	payload={'text': 'May line 1 run faster?', 'replyTo': system.util.getClientId()})
