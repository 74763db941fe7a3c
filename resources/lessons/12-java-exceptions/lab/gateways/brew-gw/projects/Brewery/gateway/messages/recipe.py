# Gives the recipe away only while the brewmaster is logged in somewhere.
masters = system.util.getSessionInfo('olga', 'Brewery')
if len(masters) == 0:
	raise ValueError('the brewmaster is not here')

return {'malt': 40, 'hops': 3}
