# Tells everybody that it works, and starts nothing.
print 'Belt 3 runs'
system.util.sendMessage('Baggage', 'beltState', {'belt': 3, 'runs': True}, scope='C')
system.util.sendMessage('Baggage', 'beltState', {'belt': 7, 'runs': False}, scope='C')
