# Run as: client "Filler 1"
# The client may not write tags itself; the gateway does it, and what it wrote can be read everywhere.
tags = [('Filler 1/Speed', 90.0), ('Filler 1/Running', False), ('Filler 1/Recipe', 'Yogurt berry')]
system.util.sendMessage(project='Floor', messageHandler='writeTags', scope='G',
	payload={'tags': tags, 'by': system.security.getUsername()})
