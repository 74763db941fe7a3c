# as gateway:plant-gw
try:
	system.util.exit()
except AttributeError, error:
	print error
