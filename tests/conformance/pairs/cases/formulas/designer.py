# Formulas as texts, worked out at the gateway with eval and exec, in names of their own.
formulas = ['level / 2', 'level / 2.0', '(high - low) * 100 / span', 'max(low, level) % 7', 'level <> high and "ok" or "bad"',
	'unknown + 1', 'level +', '1 / (level - 25)', "'%05.1f' % level", '`level` * 2', 'map(lambda n: n ** 2, range(low))[1::2]',
	'reduce(lambda a, b: a * b, range(1, 6))', 'sum(map(int, "1 2 3".split()))', '0x1F + 017 - 1L', 'None']
values = {'level': 25, 'high': 80, 'low': 5, 'span': 30}
answers = system.util.sendRequest('ACME', 'formulas', {'formulas': formulas, 'values': values})
for formula, answer in zip(formulas, answers['answers']):
	print '%-45s %s' % (formula, answer)
print answers['left'], answers['program']
