# as client:Packing 1
print repr(system.net.getHostName())
try:
	system.net.getHostName(1)
except TypeError, error:
	print error
