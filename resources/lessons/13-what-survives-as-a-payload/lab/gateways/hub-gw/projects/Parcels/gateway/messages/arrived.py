# The gateway writes towns in capitals. It changes the payload for that.
payload['town'] = payload['town'].upper()
print 'Booked: parcel %d to %s' % (payload['id'], payload['town'])
