# A timer script on the gateway: sends what has changed since the last time to all clients.
tags = shared.tags
table = tags.Table()
for path, value in (('Line1/Speed', 120), ('Line1/Running', True), ('Line2/Speed', 0), ('Line2/Text', 'stopped')):
	table.write(path, value)
print 'first', tags.send(table)
table.write('Line1/Speed', 120)
table.write('Line2/Speed', 0.0)
print 'nothing new', tags.send(table)
table.write('Line1/Speed', 118)
table.write('Line2/Text', u'l\xe4uft')
table.write('Line3/Speed', None)
print 'changed', tags.send(table)
print tags.sends, table
