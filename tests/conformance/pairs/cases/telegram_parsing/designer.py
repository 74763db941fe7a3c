# Telegrams of an old scale: text with fields, checked and taken apart with re and string, counted by type.
telegrams = ['ST,GS,+  1234.5kg', 'ST,NT,-    12.0kg', 'US,GS,+  0099.9kg', 'OL', '', 'ST,GS,+  12a4.5kg', 'ST,GS,+  1234.5lb\r\n']
answer = system.util.sendRequest('ACME', 'telegrams', telegrams and {'telegrams': telegrams})
for telegram, parsed in zip(telegrams, answer['parsed']):
	print '%-22r %s' % (telegram, parsed)
print answer['sum'], answer['kinds'], answer['bytes']
print answer['table']
