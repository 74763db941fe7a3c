import string
from shared.counter import next as number

stock = {'caps': 12, 'labels': 100}
log = []

def take(name, amount):
	if not stock.has_key(name):
		return string.upper(name) + '?'
	stock[name] = max(stock[name] - amount, 0)
	log.append((number(), name))
	return stock[name]

def reset():
	global log
	stock.update({'caps': 12, 'labels': 100})
	log = []
