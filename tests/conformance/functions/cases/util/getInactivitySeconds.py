# as client:Packing 1
print repr(system.util.getInactivitySeconds())
try:
	system.util.getInactivitySeconds(1)
except TypeError, error:
	print error
