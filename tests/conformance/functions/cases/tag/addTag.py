# as client:Packing 1
system.tag.addTag(parentPath='Added', name='Speed', tagType='MEMORY', dataType='Float8', value=2, attributes={'Documentation': 'in m/min'})
print system.tag.read('Added/Speed').value, system.tag.read('Added/Speed.Documentation').value
system.tag.addTag('Added', 'Deep', 'Folder')
system.tag.addTag('[default]Added/Deep', 'Fixed', 'MEMORY', 'Int4', 'Read_Only', value=5)
print system.tag.exists('Added/Deep'), system.tag.read('Added/Deep/Fixed').value, system.tag.write('Added/Deep/Fixed', 6)
system.tag.addTag('', 'Root tag', 'DB', value='a')
print system.tag.read('Root tag').value, system.tag.read('Root tag.DataType').value
print system.util.sendRequest('ACME', 'addOne', {'path': '[default]Added/Speed'})
system.tag.addTag('Added', 'Odd', 'MEMORY', 'Int4', enabled=False, attributes={'EngUnit': 'm'}, alarmConfig={'a': []})
