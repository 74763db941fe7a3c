# A long table, made at the gateway in one go and shown here: every way of lining up numbers and texts.
rows = []
for number in xrange(1, 41):
	rows.append((number, 'Motor %s' % chr(64 + number % 26 + 1), number * 37 % 101, number * 1.75, number % 4 and 'ok' or None))
report = system.util.sendRequest('ACME', 'bulkReport', {'rows': rows, 'width': 9, 'currency': u'\u20ac'})
for line in report['head'] + report['body'][:12]:
	print line
print '...', len(report['body']), 'lines,', sum([len(line) for line in report['body']]), 'characters'
for name in sorted(report['sums'].keys()):
	print '%-6s|%10.3f|%-10d|%+d|%e|%g|%x|%o|%5.1f%%' % ((name,) + (report['sums'][name],) * 2 + (report['count'],) * 5 + (report['count'],))
print report['csv'].splitlines()[1], report['csv'].count('\r\n'), `report['csv'][-12:]`
print report['price']
print report['words']
