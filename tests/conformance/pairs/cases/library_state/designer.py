# Two handlers use one library module: its state lasts, the handlers' own names do not.
for name in ('caps', 'labels', 'caps', 'caps'):
	print system.util.sendRequest('ACME', 'take', {'name': name, 'amount': 5})
print system.util.sendRequest('ACME', 'report')
print system.util.sendRequest('ACME', 'take', {'name': 'boxes', 'amount': 1})
print system.util.sendRequest('ACME', 'report', {'reset': True})
print system.util.sendRequest('ACME', 'report', None)
print shared.counter.calls, shared.counter.next(), shared.counter.next(), project.store.stock['caps']
print sorted([name for name in dir(project.store) if not name.startswith('_')])
