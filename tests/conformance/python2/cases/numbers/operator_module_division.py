import operator
print operator.div(7, 2), operator.div(7.0, 2), operator.div(-7, 2), [operator.div(7L, 2)]
print operator.truediv(7, 2), operator.truediv(6, 2), operator.floordiv(7, 2), operator.floordiv(7.5, 2)
print operator.mod(-7, 3), operator.mod(7, -3), operator.mod(7.5, 2), operator.mod("%s!", "a")
print operator.idiv(9, 2), operator.itruediv(9, 2), operator.ifloordiv(9, 2), operator.imod(9, 4)
print reduce(operator.div, [100, 3, 2]), reduce(operator.mul, range(1, 6)), map(operator.div, [5, 6, 7], [2, 2, 2.0])
print operator.neg(5), operator.pos(-5), operator.abs(-5), operator.inv(5), operator.invert(5), operator.not_(5), operator.truth([])
print operator.lt(1, "a"), operator.gt(None, 0), operator.le((), []), operator.eq("a", u"a"), operator.ne(1, 1.0)
print operator.concat([1], [2]), operator.contains([1], 1), operator.countOf([1, 1, 2], 1), operator.indexOf([5, 6], 6)
print operator.getitem({"a": 1}, "a"), operator.repeat("ab", 2), operator.lshift(1, 4), operator.and_(6, 3), operator.xor(6, 3), operator.or_(6, 3)
print operator.isNumberType(5), operator.isSequenceType([]), operator.isMappingType({}), operator.isCallable(len)
