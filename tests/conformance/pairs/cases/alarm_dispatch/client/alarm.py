def handleMessage(payload):
	priority = payload.get('priority', 0)
	area, device = payload['source'].split('/')
	sounds = {1: 'beep', 2: 'beep', 3: 'horn', 4: 'siren'}
	roles = system.security.getRoles()
	if 'Supervisor' in roles and priority < 2:
		print 'left to the operators:', payload['text']
		return
	text = '%s %s: %s' % (area.upper(), device, payload['text'])
	if priority >= 4:
		system.gui.errorBox(text, 'Alarm of priority %d' % priority)
	print sounds.get(priority, 'silence'), '-', text, '-', priority / 2, '-', len(roles)
	if not payload['acked']:
		payload['acked'] += 1
	print payload['acked'] == True, payload.has_key('acked'), not payload.get('shelved')
