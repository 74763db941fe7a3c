# Run as: designer
# A UUID to recognise the answer by, a date as Java formats it, a map at the client.
from java.util import UUID
correlation = UUID.nameUUIDFromBytes('order 4711').toString()
answer = system.util.sendRequest('Floor', 'stamp', {'correlation': correlation, 'seconds': 1767268800})
print answer['correlation'] == correlation, answer['day']
system.util.sendMessage('Floor', 'map', {'words': ['cup', 'foil', 'cup']}, hostName='FILL-01')
