# An order goes from client to gateway to client, and on to the depot; each hop leaves its mark.
order = {'number': 4711, 'route': [], 'items': [('caps', 3), ('labels', 2)], 'hops': 0}
answer = system.util.sendRequest('ACME', 'order', order)
print sorted(answer.items())
print order['route'], order['hops']
