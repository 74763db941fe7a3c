# -*- coding: utf-8 -*-
artikel, werk, leute = payload['artikel'], payload['werk'], payload['leute']
try:
	mixed = artikel + werk
except UnicodeDecodeError, e:
	mixed = '%s: %s' % (e.__class__.__name__, e.encoding)
alle = []
for name in leute:
	if type(name) is str:
		name = name.decode('utf-8')
	alle.append(name)
alle.sort()
return {
	'bytes': len(artikel), 'chars': len(unicode(artikel, 'utf-8')),
	'upper': werk.upper(), 'same': 'Zoe' == u'Zoe' and werk <> 'Koeln',
	'sorted': u', '.join(alle), 'mixed': mixed,
	'cut': artikel.decode('utf-8')[-7:], 'types': [type(werk).__name__] + [type(leute[0]).__name__, type(leute[1]).__name__],
	'text': u'Größe %d, L\xe4nge %.1f' % (payload['Größe'], payload[u'L\xe4nge']),
}
