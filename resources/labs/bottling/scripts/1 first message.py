# Who gets this? Click Comm Read/Write, press F5, and read "Who received this?".
#   Packing 1   yes: bob is logged in there
#   Packing 2   no: its user is eve
#   Office      no: bob is there too, but with the project Utilities
#   plant-gw    no: with a user given, the scope is "C", clients only
payload = {'first': "Hello", 'second': "World"}
results = system.util.sendMessage(
	project='ACME', messageHandler='testHandler',
	payload=payload, user='bob')

# One line for each system that was selected.
for result in results:
	print result
