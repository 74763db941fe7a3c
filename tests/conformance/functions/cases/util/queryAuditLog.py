# as gateway:depot-gw
system.util.audit('start', 'Line 1', 'fast', 'Depot')
system.util.audit('stop', 'Line 2', None, 'Depot', 'bob', 'PACK-01', statusCode=3)
system.util.audit('start', 'Line 3', auditProfile='Other')
found = system.util.queryAuditLog('Depot')
print found, found.getColumnNames()
for row in system.dataset.toPyDataSet(found):
	print [row[index] for index in range(2, 10)]
print system.util.queryAuditLog('Depot', actorFilter='BOB').getRowCount(), system.util.queryAuditLog('Depot', actionFilter='sta').getRowCount()
print system.util.queryAuditLog('Depot', contextFilter=4).getRowCount(), system.util.queryAuditLog('Nothing').getRowCount()
now = system.date.now()
print system.util.queryAuditLog('Depot', startDate=system.date.addHours(now, 1)).getRowCount()
print system.util.queryAuditLog('Depot', system.date.addHours(now, -1), system.date.addHours(now, 1), targetFilter='Line 2').getRowCount()
for arguments in ((), (5,), ('Depot', 'yesterday'), ('Depot', None, None, 5)):
	try:
		system.util.queryAuditLog(*arguments)
	except TypeError, error:
		print str(error)[:120]
