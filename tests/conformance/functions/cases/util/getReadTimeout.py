# as client:Packing 2
print system.util.getReadTimeout()
try:
	system.util.getReadTimeout(1)
except TypeError, error:
	print error
