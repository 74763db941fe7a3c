# as gateway:plant-gw
print system.util.getAvailableTerms()
try:
	system.util.getAvailableTerms(1)
except TypeError, error:
	print error
