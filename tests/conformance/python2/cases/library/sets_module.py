from sets import Set, ImmutableSet
a, b = Set([1, 2, 3]), Set('ab')
print a, Set([1]) | Set([2]), a & Set([2, 3]), a - Set([1]), a ^ Set([3, 4]), len(a), 2 in a, Set()
a.add(4); a.remove(1); a.discard(99); a.update([7]); print a, a.issubset(Set(range(10))), a.issuperset(Set([2])), a == Set([2, 3, 4, 7]), a.union([1]), a.copy()
print ImmutableSet([1]), hash(ImmutableSet([1])) == hash(ImmutableSet([1])), sorted(b), {ImmutableSet(['k']): 1}[ImmutableSet(['k'])], Set([1]) < Set([1, 2]), bool(Set())
try:
    a.remove(99)
except KeyError, e:
    print 'KeyError'
a.clear(); print a, isinstance(a, Set), Set([1, 2]).pop() in (1, 2), Set([1, 2, 3]).difference([1]), Set([5]).intersection([5, 6]), Set([1]).symmetric_difference([2])
