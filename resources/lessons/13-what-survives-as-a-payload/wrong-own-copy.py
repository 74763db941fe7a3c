# The handler writes the number into its own copy. The copy of the sender stays as it is.
system.util.sendMessage(
	project='Parcels', messageHandler='parcel',
	payload={'parcel': {'id': 7, 'town': u'Köln', 'weight': 2.5}}, scope='C')
tour = {
	'region': 'west',
	'day': system.date.parse('2026-03-01', 'yyyy-MM-dd'),
	'parcels': system.dataset.toDataSet(['id', 'weight'], [[7, 2.5], [8, 4.0]]),
}
system.util.sendMessage(project='Parcels', messageHandler='tourNumber', payload=tour, scope='G')
system.util.sendMessage(project='Parcels', messageHandler='tour', payload=tour, scope='C')
