# as client:Packing 2
print system.tag.read('[System]Client/User/Username').value
system.security.switchUser('bob', 'bob')
print system.tag.read('[System]Client/User/Username').value, system.tag.read('[System]Client/User/RolesString').value
system.security.switchUser('sue', 'sue')
