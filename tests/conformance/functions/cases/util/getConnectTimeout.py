# as client:Packing 2
print system.util.getConnectTimeout()
try:
	system.util.getConnectTimeout(1)
except TypeError, error:
	print error
