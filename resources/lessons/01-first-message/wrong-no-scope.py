# The clients are selected for a message that they have no handler for.
payload = {'text': 'Fresh rolls'}
system.util.sendMessage(project='Bakery', messageHandler='notice', payload=payload, scope='C')
system.util.sendMessage(project='Bakery', messageHandler='baked', payload={'count': 40})
