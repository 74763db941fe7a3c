# Without a scope the gateway is meant as well.
payload = {'text': 'Fresh rolls'}
system.util.sendMessage(project='Bakery', messageHandler='notice', payload=payload)
system.util.sendMessage(project='Bakery', messageHandler='baked', payload={'count': 40}, scope='G')
