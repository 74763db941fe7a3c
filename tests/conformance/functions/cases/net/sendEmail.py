# as client:Packing 1
print system.net.sendEmail('mail.example', 'lab@example.org', 'Shift report', 'All well', 0, ['bob@example.org', 'sue@example.org'])
system.net.sendEmail(smtp='', smtpProfile='plant', fromAddr='lab@example.org', subject=u'gr\xf6\xdfer', body='<b>x</b>', html=1,
	to=('bob@example.org',), cc=['eve@example.org'], attachmentNames=['a.txt'], attachmentData=['x'])
system.net.sendEmail('mail.example', 'lab@example.org', to=['bob@example.org'])
for arguments, keywords in (
		(('mail.example',), {}), (('mail.example', 'a@b'), {}), (('mail.example', 'a@b'), {'to': 'bob@example.org'}),
		(('mail.example', 'a@b'), {'to': [5]}), (('mail.example', 'a@b', 5), {'to': ['c@d']}),
		(('mail.example', 'a@b'), {'to': ['c@d'], 'attachmentNames': ['a', 'b'], 'attachmentData': ['x']}),
		(('mail.example', 'a@b'), {'to': ['c@d'], 'subjekt': 'x'})):
	try:
		system.net.sendEmail(*arguments, **keywords)
	except (TypeError, ValueError), error:
		print str(error)[:120]
