parcel = payload['parcel']
print u'Parcel %d to %s, %.1f kg' % (parcel['id'], parcel['town'], parcel['weight'])
