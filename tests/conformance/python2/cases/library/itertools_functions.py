import itertools
from itertools import *
print list(izip([1, 2, 3], 'ab')), list(imap(lambda a, b: a + b, [1, 2], [10, 20])), list(imap(None, [1, 2], 'ab')), list(ifilter(None, [0, 1, '', 2])), list(ifilterfalse(lambda x: x % 2, range(6)))
print list(izip_longest([1, 2, 3], 'a', fillvalue='-')), list(chain([1], 'ab')), list(chain.from_iterable([[1], [2, 3]])), list(islice(count(5), 3)), list(islice('abcdef', 1, 5, 2))
print [(k, list(g)) for k, g in groupby('aabbca')], [(k, len(list(g))) for k, g in groupby(sorted([3, 1, 4, 1, 5]), lambda x: x > 2)]
print list(takewhile(lambda x: x < 3, range(9))), list(dropwhile(lambda x: x < 3, range(6))), list(islice(cycle('ab'), 5)), list(repeat(7, 3)), list(starmap(pow, [(2, 3), (3, 2)]))
print list(product('ab', [1, 2])), list(permutations([1, 2, 3], 2)), list(combinations('abc', 2)), list(combinations_with_replacement('ab', 2)), list(compress('abcd', [1, 0, 1, 0]))
a, b = tee([1, 2, 3])
print a.next(), list(a), list(b), count(1), count(2, 3), repeat('x', 2), list(islice(count(0.5, 0.5), 3))
it = izip('ab', [1])
print it.next()
try:
    it.next()
except StopIteration:
    print 'stop'
print list(product([0, 1], repeat=2)), dict(izip('ab', count())), max(imap(len, ['a', 'bbb']))
def grouper(n, iterable, fillvalue=None):
    args = [iter(iterable)] * n
    return izip_longest(fillvalue=fillvalue, *args)
print list(grouper(3, 'ABCDEFG', 'x'))
