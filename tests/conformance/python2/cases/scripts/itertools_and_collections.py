from itertools import *
from collections import defaultdict, namedtuple, deque, Counter, OrderedDict
print list(izip([1, 2], "ab")), list(izip_longest([1], "ab", fillvalue="-")), list(imap(pow, [2, 3], [3, 2])), list(ifilter(lambda x: x > 1, [1, 2])), list(ifilterfalse(None, [0, 1]))
print list(islice(cycle("ab"), 5)), list(repeat("x", 2)), list(chain("a", [1])), list(combinations("abc", 2)), len(list(permutations("abc"))), list(dropwhile(lambda x: x < 2, [1, 2, 1])), list(starmap(pow, [(2, 2)]))
for k, g in groupby(sorted(["apple", "avocado", "bean", "cherry", "carrot"]), key=lambda w: w[0]):
    print k, list(g),
print
a, b = tee([1, 2]); print list(a), list(b), list(product([1, 2], repeat=2)), list(compress("abc", [1, 0, 1])), list(chain.from_iterable(["ab", "c"]))
d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]: d[k].append(v)
print sorted(d.items()), d["new"], d.has_key("new"), sorted(d.keys()), isinstance(d, dict), repr(defaultdict(int)) == "defaultdict(<type 'int'>, {})"
P = namedtuple("Point", "x y"); p = P(1, y=u"u")
print p, p.x, p[1], p._replace(x=2L), p._asdict().items(), P._fields, tuple(p), isinstance(p, tuple)
q = deque([1, 2, "a"], 3); q.append(u"b"); q.appendleft(0)
print q, q.pop(), list(q), len(q)
c = Counter("mississippi"); print c.most_common(2), c["s"], c["z"], sorted(c.elements())[:3], sorted((c - Counter("mis")).items())
o = OrderedDict(); o["z"] = 1; o["a"] = 2
print o == OrderedDict([("z", 1), ("a", 2)]), o.keys(), o.values(), o.items(), o.popitem(), list(o.iteritems()), o.has_key("z")
import heapq, bisect, operator, functools, array
h = [3, 1, 2]; heapq.heapify(h); print heapq.heappop(h), heapq.nlargest(1, [4, 9]), bisect.bisect([1, 3], 2), operator.attrgetter("x")(p), operator.mul(3, 4), reduce(operator.add, [1, 2])
print functools.partial(lambda a, b: a / b, 9)(2), array.array("i", [1, 2]).tolist(), functools.reduce(max, [1, 5, 2]), operator.isCallable(len), operator.truediv(1, 2), operator.floordiv(7, 2)
