# as client:Packing 1
print repr(system.util.getLocale())
try:
	system.util.getLocale(1)
except TypeError, error:
	print error
