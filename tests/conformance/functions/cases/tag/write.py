# as client:Packing 1
system.tag.addTag('Write', 'Plain', 'MEMORY', 'Int4', value=1)
before = system.tag.read('Write/Plain').timestamp
print system.tag.write('Write/Plain', 12), system.tag.read('Write/Plain').value
print system.tag.write(tagPath='[default]WRITE/plain.Value', value=13, suppressErrors=False), system.tag.read('Write/Plain').value
print system.tag.write('Write/Plain', None), system.tag.read('Write/Plain').value, system.tag.read('Write/Plain').quality
print system.tag.read('Write/Plain').timestamp.before(before)
