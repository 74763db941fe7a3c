# as client:Packing 1
for path in ('Client/User/Username', 'Client/User/RolesString', 'Client/Network/Hostname', 'Client/Network/IPAddress', 'Client/System/ProjectName', 'Client/System/SystemFlags', 'Gateway/SystemName'):
	print path, repr(system.tag.read('[System]' + path).value)
roles = system.tag.read('[System]Client/User/RolesDataSet').value
print [str(roles.getValueAt(row, 0)) for row in range(roles.rowCount)], roles.getColumnName(0)
now = system.tag.read('[System]Gateway/CurrentDateTime').value
print abs(now.getTime() - system.date.now().getTime()) < 5000
print system.tag.read('[System]Client/Nothing').quality, system.tag.read('[System]Client').quality
print system.tag.write('[System]Client/User/Username', 'eve')
