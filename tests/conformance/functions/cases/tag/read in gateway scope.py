# as gateway:plant-gw
print system.tag.read('[default]Line 1/Speed').value, system.tag.read('Line 1/Speed').value
print system.tag.read('[Client]Mode').quality, system.tag.read('[System]Client/User/Username').quality
print system.tag.read('[System]Gateway/SystemName').value, system.tag.read('[System]Gateway/Sessions').value
print system.tag.write('[Client]Mode', 1)
