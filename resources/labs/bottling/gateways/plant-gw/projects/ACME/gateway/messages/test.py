# Answers a request: whatever follows "return" goes back to the caller, a copy of it.
SERVICE_EVERY = 500

hours = payload.get('hoursOn', 0)
if hours < 0:
	raise ValueError('hoursOn cannot be negative: %d' % hours)

return {
	'hoursOn': hours,
	'service': {'every': SERVICE_EVERY, 'dueIn': SERVICE_EVERY - hours % SERVICE_EVERY},
	'motors': [
		{'name': 'Filler', 'hours': hours, 'running': True},
		{'name': 'Capper', 'hours': hours / 2, 'running': hours > 0},
	],
}
