leader = payload['leader']
if isinstance(leader, str):
	leader = leader.decode('utf-8')
lines = payload['lines']
text = u'Shift %s: %s takes over lines %s' % (payload['shift'], leader, ', '.join([str(line) for line in lines]))
print text
print type(lines).__name__, `leader`, len(text)
system.gui.messageBox(text, u'Schichtwechsel \u2013 ' + payload['from'])
try:
	print str(leader)
except UnicodeEncodeError, e:
	print e.__class__.__name__, e.reason
