# Every kind of mistake, in handlers that run at the clients and in one that is asked. The sender goes on.
kinds = ['zero', 'key', 'name', 'attribute', 'index', 'type', 'value', 'own', 'library', 'old', 'assert', 'fine']
for kind in kinds:
	results = system.util.sendMessage('ACME', 'broken', {'kind': kind}, 'C', user='bob')
	print kind, len(results), results[0].endswith('sendStatus=SENT')
for kind in kinds:
	try:
		print 'answer:', system.util.sendRequest('ACME', 'broken', {'kind': kind})
	except:
		import sys
		error = sys.exc_info()[1]
		print kind, '->', error.__class__.__name__
