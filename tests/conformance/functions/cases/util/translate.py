# as client:Packing 1
print repr(system.util.translate('Stop')), repr(system.util.translate(u'gr\xf6\xdfer', 'de')), system.util.translate('Stop', strict=True)
for arguments in ((), (5,), ('a', 5)):
	try:
		system.util.translate(*arguments)
	except TypeError, error:
		print error
