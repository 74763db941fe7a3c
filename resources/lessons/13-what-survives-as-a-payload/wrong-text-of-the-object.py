# Makes a text of the parcel. The handler wants its parts.
parcel = {'id': 7, 'town': u'Köln', 'weight': 2.5}
system.util.sendMessage(
	project='Parcels', messageHandler='parcel', payload={'parcel': str(parcel)}, scope='C')
