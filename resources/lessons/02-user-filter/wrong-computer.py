# Names the computer that eve sits at today.
system.util.sendMessage(project='Packing', messageHandler='notice', payload={'text': 'Your shift is over'}, hostName='LINE-2')
system.util.sendMessage(project='Packing', messageHandler='callIn', payload={'reason': 'spare part'}, user='bob', scope='CG')
