# as client:Packing 1
system.tag.addTag('Write', 'Plain', 'MEMORY', 'Int4', value=1)
print system.tag.write('Write/Plain', 12)
print system.tag.read('Write/Plain').value
print system.tag.write('Write/Nothing', 12)
