# as client:Packing 1
info = system.db.getConnectionInfo()
print info.getRowCount(), info.getValueAt(0, 'DBType'), info.getValueAt(0, 'Status')
print system.db.getConnectionInfo('MES').getValueAt(0, 'Name'), list(info.getColumnNames())
print system.db.VARCHAR, system.db.TIMESTAMP, system.db.NULL, system.db.BIT
system.db.getConnectionInfo(5)
