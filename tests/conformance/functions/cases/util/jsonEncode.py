# as gateway:plant-gw
from java.lang import IllegalArgumentException
print repr(system.util.jsonEncode({'a': [1, 2.5, True, None, 'text', u'\xe9', 'é', (1, 2), {}, []]}))
print repr(system.util.jsonEncode({'line': {'speeds': [1, 2]}}, 4))
print repr(system.util.jsonEncode(pyObj=['quote " slash / back \\ line\n'], indentFactor=0))
print repr(system.util.jsonEncode('text')), system.util.jsonEncode(10 ** 20), system.util.jsonEncode(1e20), system.util.jsonEncode({1: 2})
loop = []
loop.append(loop)
for value in (lambda: 1, {'a': [object()]}, {(1, 2): 3}, {'table': system.dataset.toDataSet(['a'], [[1]])}, loop):
	try:
		print system.util.jsonEncode(value)
	except (TypeError, ValueError), error:
		print type(error).__name__, str(error)[:150]
try:
	system.util.jsonEncode({'a': [float('nan')]})
except IllegalArgumentException, error:
	print error.getMessage()
for indent in (-1, 'four', 1000):
	try:
		system.util.jsonEncode([], indent)
	except (TypeError, ValueError), error:
		print error
try:
	system.util.jsonEncode()
except TypeError, error:
	print error
