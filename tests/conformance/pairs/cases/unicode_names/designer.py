# Namen mit Umlauten: bytes and unicode in payloads, as keys, compared, mixed, sorted, cut.
payload = {
	'Größe': 12, u'L\xe4nge': 3.5, 'artikel': 'Schraube Größe 8', 'werk': u'K\xf6ln',
	'leute': ['Özgür', u'\xc5sa', 'Zoe', u'Zo\xeb', 'Änne'],
}
answer = system.util.sendRequest('ACME', 'artikel', payload)
for key in ('bytes', 'chars', 'upper', 'same', 'sorted', 'mixed', 'cut', 'types'):
	print key, '->', answer[key]
print answer['text'], `answer['text']`
print u'%s / %s' % (answer['text'], payload['werk'])
print payload['artikel'].upper(), payload['werk'].upper(), len(payload['artikel']), payload['artikel'].find('8')
print payload.has_key('Größe'), payload.has_key(u'Gr\xf6\xdfe'), payload.has_key(u'L\xe4nge')
results = system.util.sendMessage('ACME', 'zeige', {u'\u0394': u'\u2264 5 \xb0C', 'plain': 'Grüße'}, scope='C', user='bob')
print len(results), results[0].split(',')[0]
