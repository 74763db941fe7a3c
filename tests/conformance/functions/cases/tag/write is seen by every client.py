# as client:Packing 1
system.tag.addTag('Shared', 'Count', 'MEMORY', 'Int4', value=0)
system.tag.write('Shared/Count', 41)
print system.util.sendRequest('ACME', 'addOne', {'path': '[default]Shared/Count'})
print system.tag.read('Shared/Count').value
system.tag.write('[Client]Mode', 8)
print system.tag.read('[Client]Mode').value
system.util.sendMessage('ACME', 'printTag', {'path': '[Client]Mode'}, hostName='PACK-02')
system.util.sendMessage('ACME', 'printTag', {'path': 'Shared/Count'}, hostName='PACK-02')
system.tag.write('[Client]Mode', 3)
