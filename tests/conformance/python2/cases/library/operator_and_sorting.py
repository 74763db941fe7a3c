import operator
tags = [{'path': 'B', 'value': 2}, {'path': 'a', 'value': None}, {'path': 'A', 'value': 2}, {'path': 'c', 'value': '2'}]
print [t['path'] for t in sorted(tags, key=operator.itemgetter('path'))], [t['path'] for t in sorted(tags, key=lambda t: t['path'].lower())]
print [t['path'] for t in sorted(tags, key=operator.itemgetter('value', 'path'))], [t['path'] for t in sorted(tags, cmp=lambda a, b: cmp(b['path'], a['path']))]
print sorted([('b', 1), ('a', 2)], key=operator.itemgetter(1), reverse=True), max([(1, 'a'), (3, 'b')], key=operator.itemgetter(0)), min(tags, key=lambda t: (t['value'], t['path']))['path']
print reduce(operator.add, [[1], [2, 3]]), reduce(operator.or_, [1, 2, 4]), map(operator.add, [1, 2], [3, 4]), filter(operator.truth, [0, 1, '', 'a']), map(operator.neg, [1, -2]), sum(map(operator.mul, [1, 2], [3, 4]))
words = ['pear', 'fig', 'apple']
words.sort(key=len); print words; words.sort(lambda a, b: cmp(a[-1], b[-1])); print words; words.sort(reverse=True); print words
print operator.itemgetter(-1)('xyz'), operator.itemgetter(slice(1, 3))('abcd'), operator.attrgetter('real', 'imag')(1 + 2j), operator.div(9, 4), operator.truediv(9, 4), operator.mod(9, 4), operator.mod('%d!', 5), operator.concat([1], [2])
import collections
counts = collections.defaultdict(int)
for ch in 'mississippi': counts[ch] += 1
print sorted(counts.items(), key=operator.itemgetter(1), reverse=True)[0] in (('i', 4), ('s', 4)), sorted(counts.iteritems(), key=lambda kv: (-kv[1], kv[0]))
