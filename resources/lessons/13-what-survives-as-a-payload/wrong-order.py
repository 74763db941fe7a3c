# The third argument is the payload, the fourth one is the scope.
parcel = {'id': 7, 'town': u'Köln', 'weight': 2.5}
system.util.sendMessage('Parcels', 'parcel', 'C', {'parcel': parcel})
