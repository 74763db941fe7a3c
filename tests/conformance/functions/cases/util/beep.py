# as client:Packing 1
print system.util.beep()
try:
	system.util.beep(1)
except TypeError, error:
	print error
