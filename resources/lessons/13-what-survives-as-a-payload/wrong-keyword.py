# The argument is called messageHandler, with a capital H.
parcel = {'id': 7, 'town': u'Köln', 'weight': 2.5}
system.util.sendMessage(
	project='Parcels', messagehandler='parcel', payload={'parcel': parcel}, scope='C')
