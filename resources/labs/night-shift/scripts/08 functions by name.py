# Run as: designer
# One handler for everything: the payload names the library function.
print system.util.sendRequest('Floor', 'execute', {'function': 'production.total', 'args': ['Day']})
print system.util.sendRequest('Floor', 'execute', {'function': 'production.best'})
