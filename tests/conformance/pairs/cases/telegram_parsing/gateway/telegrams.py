import re, string, struct, binascii
FORM = re.compile(r'^(?P<state>ST|US|OL)(?:,(?P<kind>[GN][ST]),(?P<sign>[-+])\s*(?P<weight>\d+\.\d)(?P<unit>kg|lb))?\s*$')
parsed, total, kinds = [], 0, {}
for telegram in payload['telegrams']:
	found = FORM.match(telegram)
	if not found:
		parsed.append('unreadable')
		continue
	fields = found.groupdict()
	kinds[fields['state']] = kinds.get(fields['state'], 0) + 1
	if fields['weight'] is None:
		parsed.append(None)
		continue
	weight = string.atof(fields['weight'])
	if fields['sign'] == '-':
		weight = -weight
	if fields['unit'] == 'lb':
		weight = round(weight * .4536, 2)
	total += weight
	parsed.append((fields['state'], fields['kind'], weight, int(weight) / 10, string.zfill(str(int(abs(weight))), 6)))
packed = struct.pack('>hHi', -2, 65534, 1234)
table = string.maketrans('+-', '01')
return {
	'parsed': parsed, 'sum': '%.2f' % total, 'kinds': sorted(kinds.items()),
	'bytes': [binascii.hexlify(packed), struct.unpack('>hHi', packed), '%d' % (binascii.crc32('ST,GS') & 0xffffffff), ord('\xff'), chr(65)],
	'table': string.translate(payload['telegrams'][1], table, ' ') + ' ' + re.sub(r'(\d+)\.(\d)', r'\2:\1', payload['telegrams'][0]),
}
