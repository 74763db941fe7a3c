value = system.tag.read(payload['path']).value
system.tag.write(payload['path'], value + 1)
return system.tag.read(payload['path']).value
