# Run as: designer
# The handler has one line; the library knows the commands.
print system.util.sendRequest('Floor', 'dispatch', {'command': 'speed', 'line': 1, 'value': 100})
print system.util.sendRequest('Floor', 'dispatch', {'command': 'start', 'line': 1})
