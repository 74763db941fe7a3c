# A list of lists travels well, but the handler wants a dataset.
system.util.sendMessage(
	project='Parcels', messageHandler='parcel',
	payload={'parcel': {'id': 7, 'town': u'Köln', 'weight': 2.5}}, scope='C')
number = system.util.sendRequest('Parcels', 'tourNumber', {'region': 'west'})
tour = {
	'number': number,
	'day': system.date.parse('2026-03-01', 'yyyy-MM-dd'),
	'parcels': [[7, 2.5], [8, 4.0]],
}
system.util.sendMessage(project='Parcels', messageHandler='tour', payload=tour, scope='C')
