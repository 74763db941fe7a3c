def mark(order, name):
	order = dict(order)
	order['route'] = order['route'] + [name]
	order['hops'] += 1
	return order

order = mark(payload, 'gateway')
count = sum([amount for name, amount in order['items']])
if order['hops'] == 1:
	stock = system.util.sendRequest('ACME', 'order', order, remoteServer='agent-8088')
	order['stock'] = stock['stock']
	results = system.util.sendMessage('ACME', 'pick', order, 'C', hostName='PACK-01')
	system.util.sendMessage('ACME', 'done', order, 'G')
	return {'count': count, 'told': len(results), 'route': stock['route'], 'left': stock['left']}
