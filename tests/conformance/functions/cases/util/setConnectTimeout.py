# as client:Packing 1
print system.util.getConnectTimeout(), system.util.setConnectTimeout(500), system.util.getConnectTimeout()
system.util.setConnectTimeout(connectTimeout=10000)
for value in (-1, 'soon', None, 2 ** 40):
	try:
		system.util.setConnectTimeout(value)
	except (TypeError, ValueError), error:
		print error
