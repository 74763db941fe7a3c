keys = payload.keys()
keys.sort()
print 'took', keys, payload['d'][1], payload['u'] == u'\u20ac', payload['l'] + payload['i'], payload['t']
