# Run as: designer
# Two tables of the cold store change together, or not at all. It may take five minutes.
moved = system.util.sendRequest('Floor', 'move', {'pallets': {'Kefir': 2, 'Yogurt plain': -4}},
	remoteServer='store-gw', timeoutSec=300)
print moved['done'], moved['stock']['Kefir'], moved['stock']['Yogurt plain']

# There are not twenty pallets of Kefir: nothing changes.
moved = system.util.sendRequest('Floor', 'move', {'pallets': {'Kefir': -20}}, remoteServer='store-gw', timeoutSec='300')
print moved['done'], moved['stock']['Kefir']
