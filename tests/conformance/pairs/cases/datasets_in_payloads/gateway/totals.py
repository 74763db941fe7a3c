table = system.dataset.toPyDataSet(payload['table'])
total, best, kinds = 0, [], []
for row in table:
	if row['good'] < payload['least']:
		continue
	total += row['good']
	best.append([row['line'], row['good']])
	kinds.append(row['comment'] and type(row['comment']).__name__ or 'None')
best.sort(lambda a, b: cmp(b[1], a[1]))
return {
	'total': total, 'kinds': kinds,
	'names': ', '.join([str(name) for name in payload['table'].getColumnNames()]),
	'best': system.dataset.toDataSet(['line', 'good'], best),
}
