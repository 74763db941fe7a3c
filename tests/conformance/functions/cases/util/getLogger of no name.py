# as gateway:plant-gw
for arguments in ((), (5,), (None,), ('a', 'b')):
	try:
		system.util.getLogger(*arguments)
	except TypeError, error:
		print error
log = system.util.getLogger(u'gr\xf6\xdfe')
log.info('in the gateway log')
try:
	log.shout('loud')
except AttributeError, error:
	print error
try:
	log.info()
except TypeError, error:
	print 'wants a message'
