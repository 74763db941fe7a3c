from java.util import Date
import java.util

def daysBetween(first, last):
	return (last.getTime() - first.getTime()) / (1000 * 60 * 60 * 24)

motors = payload['motors']
last, history = motors['last'], motors['history']
assert motors['limit'][0].equals(last)
next = Date(last.getTime() + payload['every'] * 24 * 3600 * 1000L)
history.sort()
days = [daysBetween(date, last) for date in history]
overdue = filter(lambda count: count > payload['every'], days)
return {
	'next': next, 'oldest': history[0], 'newest': history[-1], 'same': java.util.Date(last.getTime()),
	'days': days, 'overdue': len(overdue), 'kind': isinstance(last, java.util.Date) and not isinstance(last, str),
}
