# str() cannot write the letter ö. A unicode text needs no change.
parcel = {'id': 7, 'town': str(u'Köln'), 'weight': 2.5}
system.util.sendMessage(
	project='Parcels', messageHandler='parcel', payload={'parcel': parcel}, scope='C')
