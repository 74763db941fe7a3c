import pprint
pprint.pprint({'b': [1, 2], 'a': (u'x', None), 'c': {}})
pprint.pprint(range(40))
pprint.pprint(['word %d' % i for i in range(12)], width=30)
pprint.pprint({'name': 'Pump 1', 'tags': ['Speed', 'Status', 'Running hours'], 'nested': {'deep': {'deeper': range(20)}, 'x': u'caf\xe9'}}, indent=2)
print pprint.pformat([1, 'two', 3.5, 10L, u'four']), pprint.pformat('a' * 100)
pprint.pprint([[range(3)] * 3] * 2, width=20, depth=2)
pprint.PrettyPrinter(width=40).pprint([{'x': i, 'y': 'text'} for i in range(3)])
print pprint.isreadable([1]), pprint.isrecursive([]), pprint.saferepr({'a': 1, 'b': 2})
pprint.pprint(set([3, 1, 2])); pprint.pprint(('a',)); pprint.pprint({2: 'x', 'a': 1, None: 0, 1.5: 2})
from StringIO import StringIO
out = StringIO(); pprint.pprint([1], out); print repr(out.getvalue())
pprint.pprint({'long key number %d' % i: 'some longer value here %d' % i for i in range(4)})
pprint.pprint('first line of text that is quite long and then some more words to go beyond eighty columns')
