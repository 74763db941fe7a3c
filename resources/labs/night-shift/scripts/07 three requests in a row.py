# Run as: designer
# Each waits for its answer before the next is sent.
shift = system.util.sendRequest('Floor', 'shift')
state = system.util.sendRequest('Floor', 'lineState', {'line': 2})
total = system.util.sendRequest('Floor', 'total', {'shift': shift})
print 'shift', shift
print 'line', state['line'], state['running'], state['speed']
print 'cups', total
