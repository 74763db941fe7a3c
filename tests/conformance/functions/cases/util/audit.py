# as client:Packing 1
print system.util.audit('valve opened', 'V-101', 5)
system.util.audit(action=u'gr\xf6\xdfer', auditProfile='Plant', actor='eve', actorHost='HOST', originatingSystem=['window', 'Main'], statusCode=1,
	originatingContext=2, eventTimestamp=system.date.now())
system.util.audit()
for keywords in ({'originatingSystem': ['odd']}, {'originatingSystem': 'x'}, {'statusCode': 'x'}, {'eventTimestamp': 5}, {'acter': 'x'}):
	try:
		system.util.audit('x', **keywords)
	except (TypeError, ValueError), error:
		print str(error)[:120]
