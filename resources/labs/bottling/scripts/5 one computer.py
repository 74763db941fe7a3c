# hostName picks the clients on one computer: its name, not its address. A box opens in Office.
note = {'title': 'Shift note', 'text': 'The compressor is back in service.'}
results = system.util.sendMessage(project='Utilities', messageHandler='popup', payload=note, hostName='PC-7')
print len(results), 'selected by name'

# The address reaches nobody.
# scopelab: ignore no-such-host
results = system.util.sendMessage(project='Utilities', messageHandler='popup', payload=note, hostName='192.0.2.27')
print len(results), 'selected by address'
