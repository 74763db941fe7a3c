# There is no user Eve: names are compared letter by letter.
system.util.sendMessage(project='Packing', messageHandler='notice', payload={'text': 'Your shift is over'}, user='Eve')
system.util.sendMessage(project='Packing', messageHandler='callIn', payload={'reason': 'spare part'}, user='bob', scope='CG')
