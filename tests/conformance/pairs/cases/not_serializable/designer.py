# What a message cannot carry is refused by its path, and nobody gets anything.
import java.io

class Tank:
	pass

class Pump(object):
	pass

def level():
	return 3

loop = {'name': 'loop'}
loop['self'] = loop
payloads = [
	('function', {'check': level}),
	('old-style instance', {'tanks': [Tank()]}),
	('new-style instance', {'a': {'b': (1, Pump())}}),
	('class', {'kind': Pump}),
	('module', {'m': __import__('string')}),
	('itself', loop),
	('set', {'names': set([1])}),
	('generator', {'g': (n for n in (1, 2))}),
	('complex', {'z': [0, 2j]}),
	('all that may go', {'n': None, 'b': True, 'i': -1, 'l': 5L, 'f': .5, 's': 's', 'u': u'\u20ac', 't': (), 'd': {1: [2]}}),
]
for name, payload in payloads:
	try:
		print name, ':', len(system.util.sendMessage('ACME', 'take', payload, scope='C'))
	except java.io.NotSerializableException, e:
		print name, ': refused', e.getMessage().split(' ')[0]
for what in ('lambda', 'instance', 'none', 'nested'):
	try:
		print system.util.sendRequest('ACME', 'give', {'what': what})
	except java.io.NotSerializableException, e:
		print what, 'cannot come back', e.getMessage().split(' is ')[0]
