print 'pick', ', '.join(['%d %s' % (amount, name) for name, amount in payload['items']]), sorted(payload['stock'].values())
payload['picked'] = True
answer = system.util.sendRequest('ACME', 'picked', {'number': payload['number'], 'by': system.security.getUsername()})
print answer
