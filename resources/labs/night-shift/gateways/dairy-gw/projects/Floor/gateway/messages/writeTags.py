def handleMessage(payload):
	# A client without write permission has the gateway write for it.
	paths = [path for path, value in payload['tags']]
	values = [value for path, value in payload['tags']]
	system.tag.writeAll(paths, values)
	system.util.getLogger('writeTags').infof('%d tags written for %s', len(paths), payload['by'])
