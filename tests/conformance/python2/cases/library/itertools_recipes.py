from itertools import *
import operator
def pairwise(iterable):
    a, b = tee(iterable)
    next(b, None)
    return izip(a, b)
def take(n, iterable): return list(islice(iterable, n))
def flatten(lists): return chain.from_iterable(lists)
def roundrobin(*iterables):
    pending = len(iterables)
    nexts = cycle(iter(it).next for it in iterables)
    while pending:
        try:
            for next in nexts:
                yield next()
        except StopIteration:
            pending -= 1
            nexts = cycle(islice(nexts, pending))
def unique(seq):
    seen = set()
    for e in ifilterfalse(seen.__contains__, seq):
        seen.add(e)
        yield e
print list(pairwise('abcd')), take(3, count(7)), list(flatten([[1], [2, 3]])), list(roundrobin('ABC', 'D', 'EF')), list(unique('AAAABBBCCDA'))
samples = [(0, 'ok'), (1, 'ok'), (2, 'bad'), (3, 'bad'), (4, 'ok')]
for state, group in groupby(samples, key=operator.itemgetter(1)):
    group = list(group)
    print state, group[0][0], group[-1][0], len(group)
print [sum(g) for k, g in groupby(range(10), lambda n: n // 4)], list(izip(count(1), 'xy')), list(imap(pow, repeat(2), range(4)))[:4] if 0 else list(imap(pow, [2] * 4, range(4))), dict(izip_longest('abc', [1], fillvalue=0)) == {'a': 1, 'b': 0, 'c': 0}
print list(ifilter(lambda n: n % 3 == 0, xrange(10))), list(islice(cycle([1, 2]), 3)), sum(imap(operator.mul, [1, 2, 3], [4, 5, 6])), [''.join(p) for p in permutations('abc')], [a + b for a, b in product('xy', '12')], list(combinations(range(4), 2))[-1]
print map(None, 'ab', [1, 2, 3]), zip('abc', [1, 2]), list(starmap(operator.add, [(1, 2), (3, 4)])), [list(g) for k, g in groupby('aAbB', str.lower)], list(takewhile(bool, [1, 2, 0, 3]))
