# as client:Packing 1
from java.lang import IllegalArgumentException
texts = ['[1, 2', '{"a": }', '{"a" 1}', "{'a': 1}", '[1 2]', '[1,]', '{"a": 1,}', '[tru]', '["a]', '["\\x"]', '["a\nb"]',
	'{\n  "a": 1,\n  b: 2\n}', '[1] more', '[NaN]', '{', '[' * 300, '[' * 300 + ']' * 300, "['a']"]
for text in texts:
	try:
		print system.util.jsonDecode(text)
	except IllegalArgumentException, error:
		print error.getMessage()
for value in (None, 5, ['a']):
	try:
		system.util.jsonDecode(value)
	except TypeError, error:
		print error
