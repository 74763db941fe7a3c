# Dates go along in payloads and come back: compared, sorted, counted with.
from java.util import Date

DAY = 24 * 60 * 60 * 1000L
start = Date(1365750000000L)
dates = {'last': start, 'history': [Date(start.getTime() - DAY * days) for days in (3, 10, 400)], 'limit': (start,)}
plan = system.util.sendRequest('ACME', 'servicePlan', {'motors': dates, 'every': 90})
for name in ('next', 'oldest', 'newest'):
	print name, plan[name].getTime(), plan[name].after(start), plan[name].before(start), plan[name].time - start.time
print plan['days'], plan['overdue'], type(plan['days'][0])
print plan['next'] == Date(start.getTime() + 90 * DAY), plan['next'] > start, plan['oldest'] < plan['newest']
print cmp(start, Date(start.getTime())), start.compareTo(plan['next']), start.equals(plan['same']), start is plan['same']
print sorted([plan['next'], plan['oldest'], start])[0].getTime() == plan['oldest'].getTime()
print isinstance(plan['next'], Date), plan['kind'], len({start: 1, plan['same']: 2})
print str(start) == start.toString(), str(start).split()[1:3], str(start).endswith('2013')
