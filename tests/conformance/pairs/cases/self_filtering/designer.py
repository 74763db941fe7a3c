# Everybody gets it, and each handler looks whether it is meant: by user, by computer, by role, by session.
sessions = system.util.getSessionInfo('.*', 'ACME')
clients = [row for row in sessions if not row['isDesigner']]
print len(sessions), len(clients), [str(row['username']) for row in clients]
wanted = [
	{'users': ['bob', 'SUE']},
	{'hosts': 'CTRL-01'},
	{'role': 'Supervisor'},
	{'sessions': [row['clientId'] for row in clients if row['username'] == 'eve']},
	{},
]
for number, who in enumerate(wanted):
	payload = dict(who, number=number, text='Notice %d' % number)
	print number, len(system.util.sendMessage('ACME', 'notice', payload, scope='C'))
