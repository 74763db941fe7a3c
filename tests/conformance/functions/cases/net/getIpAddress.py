# as client:Packing 2
print repr(system.net.getIpAddress()), repr(system.net.getExternalIpAddress()), repr(system.net.getHostName())
try:
	system.net.getIpAddress(1)
except TypeError, error:
	print error
