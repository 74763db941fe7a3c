# Over the gateway network: each named gateway looks at its own project ACME and its own clients.
# Launch "Depot 1" first, and watch it get the message. The local gateway is not named, so it gets nothing.
# Nobody here is called agent-9000: NOT_SENT, and a warning that says so.
servers = ["agent-8088", "agent-9000"]  # scopelab: ignore no-such-gateway
myDict = {'first': "Hello", 'second': "World"}
results = system.util.sendMessage(project='ACME', messageHandler='testHandler', payload=myDict, remoteServers=servers)
for result in results:
	print result
