# as gateway:plant-gw
connections = system.db.getConnections()
print connections, connections.getValueAt(0, 'Name'), connections.getValueAt(0, 'DBType')
system.db.getConnections('MES')
