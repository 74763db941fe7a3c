# The supervisor tells those who leave and those who come. The names have umlauts, as names here have.
import string

shifts = {
	'A': {'leader': u'J\xfcrgen Gr\xf6\xdfer', 'users': ['bob', 'max']},
	'B': {'leader': 'Zoë Müller', 'users': ['eve']},
}
me = system.security.getUsername()
print 'I am', me, 'at', system.net.getHostName(), 'in', system.util.getProjectName()
names = shifts.keys()
names.sort()
for name in names:
	shift = shifts[name]
	notice = {'shift': name, 'leader': shift['leader'], 'from': me, 'lines': (1, 2, 3)}
	for user in shift['users']:
		results = system.util.sendMessage(project='ACME', messageHandler='shiftNotice', payload=notice, user=user)
		print 'shift %s: %-4s %d client%s' % (name, user, len(results), len(results) <> 1 and 's' or '')
leader = shifts['A']['leader']
print leader, len(leader), type(leader), leader.encode('utf-8').count('\xc3')
other = shifts['B']['leader']
print other, len(other), type(other), len(other.decode('utf-8')), other.decode('utf-8').upper()
print string.capwords('end of shift'), string.join(names, '+')
