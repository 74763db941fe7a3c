# as gateway:plant-gw
print system.util.getAvailableLocales()
try:
	system.util.getAvailableLocales(1)
except TypeError, error:
	print error
