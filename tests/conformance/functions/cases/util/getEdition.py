# as client:Packing 1
print repr(system.util.getEdition())
try:
	system.util.getEdition(1)
except TypeError, error:
	print error
