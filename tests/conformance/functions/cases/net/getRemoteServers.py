# as gateway:plant-gw
print system.net.getRemoteServers()
print system.net.getRemoteServers(True), system.net.getRemoteServers(runningOnly=False), system.net.getRemoteServers(1)
try:
	system.net.getRemoteServers(True, False)
except TypeError, error:
	print error
