print system.tag.read(payload['path']).value
