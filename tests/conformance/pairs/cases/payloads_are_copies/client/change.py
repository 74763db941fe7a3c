me = system.security.getUsername()
payload['list'].append(me)
payload['nested']['deep']['list'].insert(0, me)
payload['tuple'][0].append(me)
payload['tuple'][1][me] = 1
print payload['list'], payload['again'], payload['nested'], payload['tuple'], payload.get('late', 'on time')
print payload['list'] is payload['again'], payload['list'] == payload['again']
