recipes = {
	'Apple Juice': {'sugar': 0.043, 'water': 0.61, 'concentrate': 0.347},
	'Water': {'water': 1},
}
product, size = payload['product'], payload['size']
if not recipes.has_key(product):
	known = recipes.keys()
	known.sort()
	return {'problem': 'unknown product %s, there is %s' % (`product`, ' and '.join(known))}
if not isinstance(size, (int, long)):
	return {'problem': 'the size is a %s, not a number' % type(size).__name__}

amounts = {}
for part, share in recipes[product].items():
	amounts[part] = round(share * size, 1)
serial = 987654321L
return {
	'product': product.lower().replace(' ', '_'),
	'batch': payload.get('batch', 0L),
	'serial': serial,
	'amounts': amounts,
	'steps': [('fill', 12, 4.5), ('mix', 95, size / 3), (u'k\xfchlen', 40, -2)],
	'setpoints': {7: None, 8: True, 9L: [1, 2.5, 'x', u'x', ()]},
	'limits': {'low': -1.5, 'high': 1e20, 'none': {}},
	'odd': 0777 - 0x1FF, 'big': 2 ** 70,
}
