# Reaches everybody it should, with two messages in place of one.
system.util.sendMessage(project='Packing', messageHandler='notice', payload={'text': 'Your shift is over'}, user='eve')
system.util.sendMessage(project='Packing', messageHandler='callIn', payload={'reason': 'spare part'}, user='bob')
system.util.sendMessage(project='Packing', messageHandler='callIn', payload={'reason': 'spare part'}, scope='G')
