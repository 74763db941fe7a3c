names = payload['values'].copy()
answers = []
for formula in payload['formulas']:
	try:
		answers.append(repr(eval(formula, {}, names)))
	except (NameError, SyntaxError, ZeroDivisionError), e:
		answers.append('! ' + e.__class__.__name__)
program = """
total = 0
for n in xrange(level, high, span):
	total += n / 2
	print 'at', n,
print
def share(part):
	return 100 * part / total
result = share(low), share(high)
"""
space = dict(names)
exec program in space
exec 'low = low + 1; print low'in space
code = compile('level * 1000', 'formula', 'eval')
return {'answers': answers, 'left': sorted(names.keys()), 'program': [space['total'], space['result'], space['low'], eval(code, space), names['low'], space.has_key('share')]}
