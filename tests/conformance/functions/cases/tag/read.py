# as client:Packing 1
found = system.tag.read('Line 1/Speed')
print found.value, found.quality, found.quality.isGood()
print found.getValue(), found.getQuality(), found.getTimestamp() == found.timestamp
print found.timestamp.getTime() > 1700000000000
print str(found) == '[12.5, Good, %s]' % found.timestamp
print system.tag.read(tagPath='[default]Line 1/Speed').value, system.tag.read('[]line 1/SPEED').value
print repr(system.tag.read('Line 1/Motor/Name').value)
print system.tag.read('Line 1/Nothing').value, system.tag.read('Line 1/Nothing').quality
