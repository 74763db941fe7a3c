import operator
print operator.add(1, 2), operator.div(7, 2), operator.div(-7, 2), operator.truediv(7, 2), operator.floordiv(7, 2), operator.mod(7, 3), operator.neg(3), operator.pow(2, 3), operator.concat('a', 'b')
print operator.eq(1, 1), operator.lt(1, 'a'), operator.ge([1], [0]), operator.not_(0), operator.truth([]), operator.is_(None, None), operator.contains([1], 1), operator.sequenceIncludes('abc', 'b'), operator.countOf([1, 1], 1), operator.indexOf([3, 4], 4)
print map(operator.itemgetter(1), [(1, 2), (3, 4)]), operator.itemgetter(0, 2)('abc'), operator.itemgetter('k')({'k': 5})
class P(object):
    def __init__(self, x): self.x = x
    def twice(self, plus=0): return self.x * 2 + plus
print map(operator.attrgetter('x'), [P(1), P(2)]), operator.methodcaller('twice', 1)(P(4)), operator.methodcaller('upper')('abc'), operator.attrgetter('x.real')(P(3))
d = {}
operator.setitem(d, 'a', 1); print d, operator.getitem(d, 'a'), operator.delitem(d, 'a'), d
print operator.isCallable(len), operator.isSequenceType([]), operator.isMappingType({}), operator.isNumberType(5), operator.isSequenceType(5), operator.isMappingType(5), operator.isNumberType('5')
print reduce(operator.mul, range(1, 6)), operator.getslice([1, 2, 3, 4], 1, 3), operator.repeat('ab', 2), operator.index(3), operator.inv(5), operator.iadd([1], [2]), operator.idiv(9, 2), operator.xor(5, 1)
print sorted({'a': 2, 'b': 1}.items(), key=operator.itemgetter(1)), operator.abs(-4), operator.lshift(1, 4)
try:
    operator.div(1, 0)
except ZeroDivisionError, e:
    print e
try:
    operator.itemgetter(5)([1])
except IndexError, e:
    print 'IndexError'
