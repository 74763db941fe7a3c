# as client:Packing 1
for wrong in ((5,), (len, -1), (len, 'soon'), ()):
	try:
		system.util.invokeLater(*wrong)
	except (TypeError, ValueError), e:
		print e.__class__.__name__, e
