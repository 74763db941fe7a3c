# Needs a number, a date and a dataset with the columns id and weight.
parcels = payload['parcels']
weight = 0
for row in range(parcels.getRowCount()):
	weight = weight + parcels.getValueAt(row, 'weight')

day = system.date.format(payload['day'], 'yyyy-MM-dd')
print 'Tour %d on %s: %d parcels, %.1f kg' % (payload['number'], day, parcels.getRowCount(), weight)
