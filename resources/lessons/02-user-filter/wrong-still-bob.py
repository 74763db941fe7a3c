# The script as it was: still bob.
system.util.sendMessage(project='Packing', messageHandler='notice', payload={'text': 'Your shift is over'}, user='bob')
system.util.sendMessage(project='Packing', messageHandler='callIn', payload={'reason': 'spare part'}, user='bob', scope='CG')
