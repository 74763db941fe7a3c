# Machines as classes of the old style: made at the gateway, shown there, sent back as plain values.
answer = system.util.sendRequest('ACME', 'machines', {'machines': [('Filler', 'F1', 600), ('Capper', 'C1', 900), ('Filler', 'F2', 0), ('Robot', 'R1', 3)]})
for line in answer['shown']:
	print line
print answer['sorted'], answer['true'], answer['slices'], answer['attributes']
print answer['errors']
