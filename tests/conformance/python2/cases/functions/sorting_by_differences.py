class Batch:
    def __init__(self, name, weight):
        self.name, self.weight = name, weight
batches = [Batch("a", 1.5), Batch("b", 0.5), Batch("c", 1)]
def by_difference(one, other):
    return one.weight - other.weight
batches.sort(lambda one, other: cmp(one.weight, other.weight))
print [batch.name for batch in batches]
whole = [Batch("x", 7), Batch("y", 3), Batch("z", True)]
print [batch.name for batch in sorted(whole, by_difference)], [batch.name for batch in sorted(whole, cmp=by_difference, reverse=True)]
print sorted([3, 1, 2], lambda a, b: a < b), sorted("bca", cmp), sorted([2, 1], cmp=lambda a, b: 0)
for order in (None, "x", [], 2, False):
    try:
        print sorted([2, 1], lambda a, b: order)
    except TypeError:
        print "no order", repr(order)
print bin(-5), bin(True), bin(5L), hex, round, pow, oct, bin
