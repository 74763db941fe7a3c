stock = payload['stock']
wanted = {'caps': 20000, 'labels': 800, 'boxes': 1}
missing = {}
for name, count in wanted.iteritems():
	if stock.get(name, 0) < count:
		missing[name] = count - stock.get(name, 0)
print 'depot sends', sorted(missing.items()), type(stock['caps'])
return {'where': 'depot', 'missing': missing, 'enough': [name for name in sorted(wanted) if not missing.has_key(name)]}
