# as client:Packing 1
for path in ('Line 1/Sped', 'Line 9/Speed', '[Elsewhere]Line 1/Speed', '[Line 1/Speed', '', 'Line 1', 'a//b', u'Gr\xf6\xdfe', 'x' * 10000):
	found = system.tag.read(path)
	print found.value, found.quality, found.quality.isGood(), str(found).startswith('[null, Not_Found, ')
