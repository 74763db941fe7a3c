# A supervisor's screen asks for the report of the late shift and shows it.
HOUR = 3600
events = [
	('Filler 1', 'run', 14 * HOUR, 16 * HOUR),
	('Filler 1', 'fault', 16 * HOUR, 16 * HOUR + 754, 'bottle jam'),
	('Filler 1', 'run', 16 * HOUR + 754, 22 * HOUR),
	('Filler 2', 'clean', 13 * HOUR, 14 * HOUR + 1800),
	('Filler 2', 'run', 14 * HOUR + 1800, 21 * HOUR),
	('Filler 2', 'fault', 21 * HOUR, 21 * HOUR + 45),
	('Filler 2', 'fault', 21 * HOUR + 45, 23 * HOUR, 'no caps'),
	('Filler 3', 'stop', 14 * HOUR, 22 * HOUR),
	('Filler 3', 'asleep', 15 * HOUR, 16 * HOUR),
	('Filler 4', 'run'),
]
bottles = {'Filler 1': (4391, 17), 'Filler 2': (5904L, 0), 'Filler 9': (1, 1)}
request = {'shift': 2, 'events': events, 'bottles': bottles, 'nominal': {'Filler 2': 900}}

answer = system.util.sendRequest('ACME', 'shiftReport', request)
print answer['text']
keys = answer.keys()
keys.sort()
for key in keys:
	if key <> 'text':
		print '%-12s %r' % (key, type(answer[key]) == dict and sorted(answer[key].items()) or answer[key])

request['lines'] = 'Filler 1, FILLER 2'
request['quiet'] = 1
print system.util.sendRequest(project='ACME', messageHandler='shiftReport', payload=request)['lines']
print system.util.sendRequest('ACME', 'shiftReport', {'shift': 4})['error']
print system.util.sendRequest('ACME', 'shiftReport', {'shift': 3, 'events': ()})['text']
