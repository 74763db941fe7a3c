# A payload without its name lands in nothing: the handler gets an empty dictionary.
parcel = {'id': 7, 'town': u'Köln', 'weight': 2.5}
system.util.sendMessage(project='Parcels', messageHandler='parcel', scope='C')
