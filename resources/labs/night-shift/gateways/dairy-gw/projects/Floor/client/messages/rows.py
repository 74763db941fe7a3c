table = system.dataset.toPyDataSet(payload['data'])
for row in table:
	print row['product'], row['cups']
print len(table), 'rows of', type(payload['data']).__name__
