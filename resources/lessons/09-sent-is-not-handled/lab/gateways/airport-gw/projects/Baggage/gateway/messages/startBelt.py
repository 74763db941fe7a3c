panels = {3: '192.0.2.13', 7: '192.0.2.17'}
belt = payload['belt']
panel = panels[belt]

# Nobody may be hurt: a belt stands still while a technician is at its panel.
for session in system.util.getSessionInfo('tess', 'Baggage'):
	if session['address'] == panel:
		raise ValueError('A technician works at belt %d' % belt)

print 'Belt %d runs' % belt
return 'started'
