# as client:Packing 1
for call in (lambda: system.tag.browseTags(), lambda: system.tag.browseTags(5), lambda: system.tag.browseTags('', sort='UP'), lambda: system.tag.browseTags('', tagPath=5)):
	try:
		print call()
	except (TypeError, ValueError), error:
		print type(error).__name__ + ':', error
system.tag.browseTags('[broken')
