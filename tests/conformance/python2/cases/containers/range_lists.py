print range(5), range(2, 5), range(0, 10, 3), range(5, 0, -1), range(0), range(3, 1), range(-3), range(1, 2), type(range(1)), range(3) + range(2), range(3)[1:], range(10)[::4], range(3) == [0, 1, 2], range(2L), range(True), range(5)[-1], len(range(100)), 3 in range(5), range(3).index(2), [0] + range(1, 3), range(3) * 2
r = range(3)
r.append("x"); r[0] = None; r.reverse()
print r, range(len("abc")), [range(n) for n in range(3)], sum(range(101)), zip(range(3), range(3)[::-1]), map(lambda i: i * i, range(4)), sorted(range(3), reverse=True)
for bad in (lambda: range(), lambda: range("a"), lambda: range(None), lambda: range(1, 2, 0), lambda: range(1, "b"), lambda: range(1, 2, 3, 4), lambda: range([])):
    try:
        print bad()
    except (TypeError, ValueError), e:
        print e.__class__.__name__
try:
    range(1, 5, 0)
except ValueError, e:
    print e
class I:
    def __index__(self): return 3
    def __int__(self): return 3
print range(I()), [1, 2, 3, 4][I()], "abcdef"[:I()]
