# as client:Packing 1
for call in (lambda: system.tag.read(), lambda: system.tag.read(5), lambda: system.tag.read(None), lambda: system.tag.read('a', 'b'), lambda: system.tag.read(path='a'), lambda: system.tag.read(['a'])):
	try:
		print call()
	except TypeError, error:
		print 'TypeError:', error
