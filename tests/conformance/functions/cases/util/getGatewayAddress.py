# as client:Packing 1
print repr(system.util.getGatewayAddress())
try:
	system.util.getGatewayAddress(1)
except TypeError, error:
	print error
