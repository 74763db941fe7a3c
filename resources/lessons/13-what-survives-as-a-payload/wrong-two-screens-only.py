# Names the computers, and misses a new one.
system.util.sendMessage(
	project='Parcels', messageHandler='parcel',
	payload={'parcel': {'id': 7, 'town': u'Köln', 'weight': 2.5}}, scope='C')
number = system.util.sendRequest('Parcels', 'tourNumber', {'region': 'west'})
tour = {
	'number': number,
	'day': system.date.parse('2026-03-01', 'yyyy-MM-dd'),
	'parcels': system.dataset.toDataSet(['id', 'weight'], [[7, 2.5], [8, 4.0]]),
}
for host in ('SCAN-PC', 'RAMP-PC'):
	system.util.sendMessage(project='Parcels', messageHandler='tour', payload=tour, hostName=host)
