# as gateway:plant-gw
table = system.util.getSessionInfo('bob')
print len(table), list(table.getColumnNames())
for row in table:
	print row['username'], row['project'], row['address'], row['isDesigner'], type(row['creationTime']).__name__
print len(system.util.getSessionInfo('bob|sue', 'ACME')), len(system.util.getSessionInfo(projectFilter='.*E')), len(system.util.getSessionInfo('BOB'))
try:
	system.util.getSessionInfo('(')
except ValueError, e:
	print e
