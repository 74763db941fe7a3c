# '2026-03-01' looks like a date, but it is a text.
system.util.sendMessage(
	project='Parcels', messageHandler='parcel',
	payload={'parcel': {'id': 7, 'town': u'Köln', 'weight': 2.5}}, scope='C')
number = system.util.sendRequest('Parcels', 'tourNumber', {'region': 'west'})
tour = {
	'number': number,
	'day': '2026-03-01',
	'parcels': system.dataset.toDataSet(['id', 'weight'], [[7, 2.5], [8, 4.0]]),
}
system.util.sendMessage(project='Parcels', messageHandler='tour', payload=tour, scope='C')
