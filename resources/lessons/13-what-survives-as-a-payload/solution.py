parcel = {'id': 7, 'town': u'Köln', 'weight': 2.5}

system.util.sendMessage(
	project='Parcels', messageHandler='parcel', payload={'parcel': parcel}, scope='C')

number = system.util.sendRequest(
	project='Parcels', messageHandler='tourNumber', payload={'region': 'west'})
tour = {
	'number': number,
	'day': system.date.parse('2026-03-01', 'yyyy-MM-dd'),
	'parcels': system.dataset.toDataSet(['id', 'weight'], [[7, 2.5], [8, 4.0]]),
}
system.util.sendMessage(project='Parcels', messageHandler='tour', payload=tour, scope='C')
