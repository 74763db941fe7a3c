payload['route'].append('depot')
payload['hops'] += 1
stock = {'caps': 10, 'labels': 1}
left = []
for name, amount in payload['items']:
	stock[name] -= amount
	if stock[name] < 0:
		left.append('%s short by %d' % (name, -stock[name]))
print 'order', payload['number'], 'at hop', payload['hops']
return {'route': '>'.join(payload['route']), 'stock': stock, 'left': left}
