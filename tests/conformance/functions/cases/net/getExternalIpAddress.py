# as gateway:plant-gw
print repr(system.net.getExternalIpAddress()), repr(system.net.getIpAddress()), repr(system.net.getHostName())
try:
	system.net.getExternalIpAddress(1)
except TypeError, error:
	print error
