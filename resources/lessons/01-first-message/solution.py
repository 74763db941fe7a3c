payload = {'text': 'Fresh rolls'}
system.util.sendMessage(project='Bakery', messageHandler='notice', payload=payload, scope='C')
system.util.sendMessage(project='Bakery', messageHandler='baked', payload={'count': 40}, scope='G')
