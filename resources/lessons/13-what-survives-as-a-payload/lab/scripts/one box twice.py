box = {'id': 1, 'town': 'Bremen'}
system.util.sendMessage(project='Parcels', messageHandler='arrived', payload=box)

box['id'] = 2
system.util.sendMessage(project='Parcels', messageHandler='arrived', payload=box, scope='C')

print box
