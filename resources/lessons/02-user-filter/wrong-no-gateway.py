# With a user, the gateway is left out.
system.util.sendMessage(project='Packing', messageHandler='notice', payload={'text': 'Your shift is over'}, user='eve')
system.util.sendMessage(project='Packing', messageHandler='callIn', payload={'reason': 'spare part'}, user='bob')
