system.tag.write('[Client]Line', payload['line'])
