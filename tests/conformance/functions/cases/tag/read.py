# as client:Packing 1
found = system.tag.read('Line 1/Speed')
print found.value, found.quality, found.quality.isGood(), found.timestamp.getClass() if hasattr(found.timestamp, 'getClass') else ''
print system.tag.read(tagPath='[default]Line 1/Speed').value
