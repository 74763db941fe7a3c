# Opens a box in the client's window. The script goes on when somebody has closed it.
text = payload.get('text', 'Hello from the designer')
system.gui.messageBox(text, payload.get('title', 'Message'))
print '%s has read it' % system.security.getUsername()
