# as designer
print system.tag.read('Line 1/Speed').value, system.tag.read('[Client]Mode').value
print system.tag.read('[System]Client/System/SystemFlags').value, system.tag.read('[System]Client/User/Username').value
