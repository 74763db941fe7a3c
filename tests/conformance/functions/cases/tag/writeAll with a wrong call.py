# as client:Packing 1
calls = [lambda: system.tag.writeAll(['a', 'b'], [1]), lambda: system.tag.writeAll('a', 1), lambda: system.tag.writeAll(['a'], 1), lambda: system.tag.writeAll(['a'])]
for call in calls:
	try:
		print call()
	except (TypeError, ValueError), error:
		print type(error).__name__ + ':', error
