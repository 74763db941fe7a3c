try:
	first = False
	seen
except NameError:
	first = True
seen = payload['name']
left = project.store.take(payload['name'], payload['amount'])
return first, left, shared.counter.next()
