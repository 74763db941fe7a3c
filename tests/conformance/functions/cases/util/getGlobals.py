# as gateway:plant-gw
system.util.getGlobals()['count'] = 1
system.util.globals['count'] += 1
print system.util.globals['count'], system.util.getGlobals() is system.util.globals, type(system.util.globals).__name__
try:
	system.util.getGlobals('count')
except TypeError, error:
	print error
