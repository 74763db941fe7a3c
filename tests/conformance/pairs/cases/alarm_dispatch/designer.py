# Alarms go to whoever can do something about them: everyone sees the lowest, supervisors alone the highest.
ROLES = [(4, 'Supervisor'), (2, 'Operator'), (0, None)]

def roleFor(priority):
	for least, role in ROLES:
		if priority >= least:
			return role

class AlarmList:
	def __init__(self):
		self.alarms = []
	def add(self, source, priority, text):
		self.alarms.append({'source': source, 'priority': priority, 'text': text, 'acked': 0})
		return self
	def __len__(self):
		return len(self.alarms)
	def __getitem__(self, index):
		return self.alarms[index]

def worstFirst(a, b):
	return -cmp(a['priority'], b['priority']) or cmp(a['source'], b['source'])

alarms = AlarmList()
alarms.add('Line2/Conveyor', 3, 'Conveyor blocked').add('Line1/Filler', 4, 'Level too high')
alarms.add('Line1/Capper', 1, 'Caps low').add('Line2/Labeller', 3, 'No labels')
ordered = list(alarms)
ordered.sort(worstFirst)

sent = {}
for alarm in ordered:
	role = roleFor(alarm['priority'])
	results = system.util.sendMessage('ACME', 'alarm', alarm, 'C', hasRole=role)
	sent[alarm['source']] = len(results)
	print '%d %-16s -> %-10s %d' % (alarm['priority'], alarm['source'], role or 'everybody', len(results))
	for result in results:
		fields = dict([part.split('=', 1) for part in result.split(',')[:6]])
		print '   ', fields['type'], fields['clientHostName'], fields['project'], `fields['messageHandler']`
print len(alarms), 'alarms,', reduce(lambda a, b: a + b, sent.values()), 'deliveries'
print [source for source, count in sorted(sent.items()) if count <> 3]
