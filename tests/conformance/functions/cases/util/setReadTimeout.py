# as client:Packing 1
print system.util.getReadTimeout(), system.util.setReadTimeout(500), system.util.getReadTimeout(), system.util.getConnectTimeout()
system.util.setReadTimeout(readTimeout=60000)
try:
	system.util.setReadTimeout(-1)
except ValueError, error:
	print error
