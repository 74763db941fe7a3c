print 'Parcel %d to %s' % (payload['id'], payload['town'])
