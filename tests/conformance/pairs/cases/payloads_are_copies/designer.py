# Everybody gets a copy: what one changes, nobody else sees (and what the sender changes afterwards neither).
inner = [1, 2]
payload = {'list': inner, 'again': inner, 'nested': {'deep': {'list': inner}}, 'tuple': ([], {})}
system.util.sendMessage('ACME', 'change', payload, 'C')
inner.append(3)
payload['late'] = True
answer = system.util.sendRequest('ACME', 'keep', payload)
print payload['list'], payload['nested'], payload['tuple'], sorted(payload.keys())
print answer['list'], answer['again'], answer['list'] is answer['again'], answer['count']
answer['list'].append('mine')
answer['kept'].append('mine')
again = system.util.sendRequest('ACME', 'keep', answer)
print again['kept'], again['list'], again['count'], answer['kept'] is again['kept']
print again == {'x': 1}, again.keys() == answer.keys(), answer['nested'] == again['nested']
