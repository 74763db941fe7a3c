# as client:Packing 1
flags = system.util.getSystemFlags()
print flags, bool(flags & 1), bool(flags & 4)
try:
	system.util.getSystemFlags(1)
except TypeError, error:
	print error
