# as client:Packing 2
system.util.setConnectionMode(1)
found = system.tag.read('Line 1/Speed')
print found.value, found.quality, found.quality.isGood()
print system.tag.read('[System]Client/User/Username').value, system.tag.read('[Client]Mode').value
print system.tag.read('[System]Gateway/SystemName').quality
system.util.setConnectionMode(3)
print system.tag.read('Line 1/Speed').value
