# Run as: client "Filler 1"
# The gateway writes it into the audit log and tells all clients.
system.util.sendMessage('Floor', 'alarm', scope='G',
	payload={'alarm': 'Foil', 'note': 'new roll', 'by': system.security.getUsername()})
