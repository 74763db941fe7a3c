def handleMessage(payload):
	def report(total):
		print 'sum:', total

	def work():
		# Beside the GUI queue, so that the window stays alive.
		total = sum(payload['numbers'])
		system.util.invokeLater(lambda: report(total))

	system.util.invokeAsynchronous(work)
