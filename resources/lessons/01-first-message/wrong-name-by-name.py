# Right for these two screens, and for no others.
payload = {'text': 'Fresh rolls'}
for user in ('tom', 'lisa'):
	system.util.sendMessage(project='Bakery', messageHandler='notice', payload=payload, user=user)
system.util.sendMessage(project='Bakery', messageHandler='baked', payload={'count': 40}, scope='G')
