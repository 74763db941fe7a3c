# as client:Packing 1
for paths in ('Line 1/Speed', None, ['Line 1/Speed', 5]):
	try:
		print system.tag.readAll(paths)
	except TypeError, error:
		print 'TypeError:', error
try:
	system.tag.readAll()
except TypeError, error:
	print 'TypeError:', error
